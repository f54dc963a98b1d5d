// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paperkinds.h"
#include "views/main/page.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPrinter;
class QPushButton;
class QTableView;
class QTimer;

namespace stc::items {
class PaperPeopleModel;
}

namespace stc::views {

class DateEdit;
class Job;
class MessageBar;
class PapersPreview;
class UnitCombo;

/// Which paper, for whom, how it will look, and printer, PDF or ODT. Shared by the page and the dialog that other pages open. The list and the pages are
/// made on threads of their own. A look takes no number; the output does.
class PapersPane final : public QWidget {
    Q_OBJECT
public:
    /// `given`: only these quarantines are offered; empty = the person chooses a day.
    PapersPane(store::Database &database, const Surroundings &surroundings, std::vector<Uuid> given, QWidget *parent);
    ~PapersPane() override;
    void setPaper(reports::PrintKind kind);
    void refresh();
    void focusStart();
    void find();
    [[nodiscard]] bool isWriting() const { return m_isWriting; }
    [[nodiscard]] QList<QWidget *> panes();
    [[nodiscard]] reports::PrintRequest request() const;
    [[nodiscard]] items::PaperPeopleModel *people() const { return m_people; }
    /// nullptr while pages are made, or when nobody is chosen.
    [[nodiscard]] std::shared_ptr<const reports::Document> document() const { return m_document; }

Q_SIGNALS:
    void changed(const stc::services::Change &change);
    void listed();   ///< the people asked for are shown
    void prepared(); ///< the pages of the people chosen are shown
    void put();      ///< papers are out, or why not is said
    void wantsTexts(const QString &name);
    void wantsOffice();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Who : std::uint8_t { Starts, Ends, Open, Given };
    struct Outcome {
        Status status;
        services::Change change;
        std::shared_ptr<const reports::Document> document;
    };
    using Output = std::function<Status(const reports::Document &, const Progress &)>;

    void makeChoices(QFormLayout *form);
    QWidget *makeList();
    QLayout *makeButtons();
    void fillTeams();
    void paperChosen();
    void whoChosen();
    [[nodiscard]] Who who() const;
    [[nodiscard]] const reports::PaperInfo &paper() const;
    void load();
    void tickedChanged();
    void prepare();
    void show(const Result<reports::Document> &document);
    void showState();
    void saveAs(const QString &suffix);
    void print();
    void write(const QString &path);
    void write(const Output &output, const QString &title, const QString &success, const QString &folder);
    void finish(const Outcome &outcome, const QString &success, const QString &folder);

    store::Database &m_database;
    Surroundings m_surroundings;
    std::vector<Uuid> m_given;
    MessageBar *m_messages;
    QFormLayout *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_who = nullptr;
    DateEdit *m_day = nullptr;
    DateEdit *m_issued = nullptr;
    UnitCombo *m_unit = nullptr;
    QComboBox *m_team = nullptr;
    QCheckBox *m_joint = nullptr;
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    items::PaperPeopleModel *m_people;
    QLabel *m_count = nullptr;
    PapersPreview *m_preview;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_odt = nullptr;
    QTimer *m_rest;
    Job *m_listJob;
    Job *m_job;
    std::shared_ptr<const reports::Document> m_document;
    QString m_listedFor; ///< the question that the list answers
    bool m_mustLoadAgain = false;
    bool m_mustPrepareAgain = false;
    bool m_isPreparing = false;
    bool m_isWriting = false;
};

} // namespace stc::views
