// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/picturefile.h"
#include "views/main/page.h"
#include "views/tracing/chainwork.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;
class QTabWidget;
class QTimer;

namespace stc::views {

class ChainSide;
class ChainView;
class DateEdit;
class FewContactsPane;
class Job;
class MessageBar;
class PlacesPane;
class ReferenceEdit;
class UnitCombo;

/// The chain of transmission as a picture: of a person up and down, or of a whole unit, as it was known on a day. Beside it places and times that people
/// shared, and cases with few contacts.
class ChainPage final : public Page {
    Q_OBJECT
public:
    ChainPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~ChainPage() override;
    void refresh() override;
    void focusStart() override;
    void find() override;
    void copy() override;
    void showRecord(const Uuid &person) override { openPerson(person); }
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] bool isBusy() const override;
    [[nodiscard]] reports::PrintRequest printRequest() const override;

    /// Shows the chain of that person.
    void openPerson(const Uuid &person);
    /// Everybody of the unit.
    void openUnit();

Q_SIGNALS:
    /// The chain asked for is shown.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePicture();
    QWidget *makeChoices(QWidget *parent);
    QWidget *makeDays(QWidget *parent);
    [[nodiscard]] ChainAsked asked() const;
    void load();
    void take(const Result<ChainShown> &result);
    void showSummary();
    void takeDays();
    void setKnownOn(const QDate &day);
    void toggleFold(const Uuid &source);
    void save(PictureFormat format);
    void write(PictureFormat format, const QString &path);
    void print();
    /// Of whom the picture is, without a name where names are shortened.
    [[nodiscard]] QString subject(bool initials) const;

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    QTabWidget *m_tabs;
    ChainView *m_view = nullptr;
    ChainSide *m_side = nullptr;
    PlacesPane *m_places = nullptr;
    FewContactsPane *m_few = nullptr;
    std::unique_ptr<ReferenceEdit> m_person;
    UnitCombo *m_unit = nullptr;
    QSpinBox *m_up = nullptr;
    QSpinBox *m_down = nullptr;
    QComboBox *m_order = nullptr;
    QSpinBox *m_fold = nullptr;
    DateEdit *m_knownOn = nullptr;
    QSlider *m_days = nullptr;
    QCheckBox *m_initials = nullptr;
    QLabel *m_summary = nullptr;
    QTimer *m_rest;
    Job *m_job;
    Job *m_saving;
    Uuid m_chosen;
    QDate m_day;
    std::set<Uuid> m_unfolded;
    ChainShown m_shown;
    bool m_isStale = true;
    bool m_mustLoadAgain = false;
};

} // namespace stc::views
