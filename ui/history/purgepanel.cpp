// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/purgepanel.h"

#include "base/background.h"
#include "theme/textlabel.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace easel {
namespace {

using namespace std::chrono_literals;

constexpr int forGood = 0; ///< of a field of days
constexpr int mostDays = 9999;

QSpinBox *field(const char *name, int most, const QString &label, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(1, most);
    box->setAccessibleName(label);
    return box;
}

} // namespace

PurgePanel::PurgePanel(HistoryReader reader, QWidget *parent)
    : QWidget(parent), m_reader(std::move(reader)), m_kind(new QComboBox(this)), m_amount(field("purgeAmount", mostDays, tr("How much stays"), this)),
      m_outcome(new TextLabel({}, TextSize::Body, &Tokens::textMuted, this)), m_purge(new QPushButton(tr("Purge"), this)),
      m_allDays(field("keepAllDays", mostDays, tr("Keep all points of so many days"), this)),
      m_dailyDays(field("keepDailyDays", mostDays, tr("Keep the last point of each day for so many days"), this))
{
    setObjectName(QStringLiteral("purgePanel"));
    m_kind->setObjectName(QStringLiteral("purgeKind"));
    m_kind->setAccessibleName(tr("What goes"));
    m_kind->addItems({tr("Points older than"), tr("All but every nth point"), tr("The oldest, down to a size")});
    m_outcome->setObjectName(QStringLiteral("purgeOutcome"));
    m_outcome->setWordWrap(true);
    m_purge->setObjectName(QStringLiteral("purgeNow"));
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {m_purge, close})
        button->setAutoDefault(false);
    for (QSpinBox *days : {m_allDays, m_dailyDays}) {
        days->setMinimum(forGood);
        days->setSpecialValueText(tr("for good"));
        days->setSuffix(tr(" days"));
        days->setKeyboardTracking(false);
    }
    auto *purgeRow = new QHBoxLayout;
    purgeRow->setSpacing(space::s);
    purgeRow->addWidget(m_kind);
    purgeRow->addWidget(m_amount);
    purgeRow->addWidget(m_outcome, 1);
    purgeRow->addWidget(m_purge);
    purgeRow->addWidget(close);
    auto *keepRow = new QHBoxLayout;
    keepRow->setSpacing(space::s);
    auto *keepsAll = new TextLabel(tr("Each pull keeps all points of"), this);
    auto *keepsDaily = new TextLabel(tr("and the last of each day for"), this);
    for (TextLabel *label : {keepsAll, keepsDaily})
        label->setWordWrap(false);
    keepRow->addWidget(keepsAll);
    keepRow->addWidget(m_allDays);
    keepRow->addWidget(keepsDaily);
    keepRow->addWidget(m_dailyDays);
    keepRow->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(purgeRow);
    layout->addLayout(keepRow);
    m_asking.setSingleShot(true);
    m_asking.setInterval(150ms);
    connect(&m_asking, &QTimer::timeout, this, &PurgePanel::ask);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PurgePanel::chooseKind);
    connect(m_amount, &QSpinBox::valueChanged, this, &PurgePanel::refresh);
    connect(m_purge, &QPushButton::clicked, this, [this] { Q_EMIT purgeRequested(purge()); });
    connect(close, &QPushButton::clicked, this, &PurgePanel::closed);
    for (QSpinBox *days : {m_allDays, m_dailyDays})
        connect(days, &QSpinBox::valueChanged, this, &PurgePanel::chooseRetention);
    chooseKind();
}

void PurgePanel::setRetention(const HistoryRetention &retention)
{
    const QSignalBlocker all(m_allDays);
    const QSignalBlocker daily(m_dailyDays);
    m_allDays->setValue(retention.allDays.value_or(forGood));
    m_dailyDays->setValue(retention.dailyDays.value_or(forGood));
    m_dailyDays->setEnabled(retention.allDays.has_value());
}

void PurgePanel::chooseRetention()
{
    const auto days = [](const QSpinBox *box) { return box->value() == forGood ? std::nullopt : std::optional(box->value()); };
    m_dailyDays->setEnabled(days(m_allDays).has_value());
    Q_EMIT retentionChosen({days(m_allDays), days(m_dailyDays)});
}

void PurgePanel::chooseKind()
{
    const QSignalBlocker blocker(m_amount);
    switch (static_cast<Kind>(m_kind->currentIndex())) {
    case Older:
        m_amount->setRange(0, mostDays);
        m_amount->setSuffix(tr(" days"));
        m_amount->setValue(90);
        break;
    case Every:
        m_amount->setRange(2, 1000);
        m_amount->setSuffix({});
        m_amount->setValue(10);
        break;
    case Size:
        m_amount->setRange(0, 99'999);
        m_amount->setSuffix(tr(" MiB"));
        m_amount->setValue(20);
        break;
    }
    refresh();
}

HistoryPurge PurgePanel::purge() const
{
    HistoryPurge purge;
    switch (static_cast<Kind>(m_kind->currentIndex())) {
    case Older: purge.before = QDateTime::currentDateTimeUtc().addDays(-m_amount->value()); break;
    case Every: purge.keepEvery = m_amount->value(); break;
    case Size: purge.mostBytes = qint64(m_amount->value()) << 20; break;
    }
    return purge;
}

void PurgePanel::refresh()
{
    ++m_question;
    m_purge->setEnabled(false);
    m_asking.start();
}

void PurgePanel::ask()
{
    m_outcome->setText(tr("Looking at what that frees…"));
    const QFuture<Result<HistorySize>> asking = inBackground([reader = m_reader, purge = purge()] { return reader.freedBy(purge); });
    deliver(asking, this, [this, question = m_question](const Result<HistorySize> &freed) { tell(question, freed); });
}

void PurgePanel::tell(quint64 question, const Result<HistorySize> &freed)
{
    if (question != m_question)
        return;
    if (!freed) {
        m_outcome->setText(freed.error().message);
        return;
    }
    m_purge->setEnabled(freed->points > 0);
    m_outcome->setText(freed->points == 0 ? tr("No point would go.")
                                          : tr("%n point(s) would go for good, which frees %1.", nullptr, static_cast<int>(freed->points)).arg(QLocale().formattedDataSize(freed->bytes)));
}

} // namespace easel
