// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papertemplate.h"

#include <QSyntaxHighlighter>

namespace stc::views {

/// Colours placeholders and blocks, and underlines what is wrong.
class PaperHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    void setFaults(const std::vector<reports::TemplateFault> &faults);

protected:
    void highlightBlock(const QString &text) override;

private:
    std::vector<reports::TemplateFault> m_faults;
};

} // namespace stc::views
