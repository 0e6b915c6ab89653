// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingswindow.h"

#include "base/language.h"
#include "shell/commandindex.h"
#include "shell/settings.h"
#include "theme/sectionheader.h"
#include "theme/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <cmath>

namespace easel {
namespace {

constexpr int asTheSystem = 70; ///< below what can be chosen
constexpr int controlWidth = 260;

QString titleOf(const QString &id)
{
    const QList<SettingName> names = settingNames();
    for (const SettingName &each : names) {
        if (each.id == id)
            return each.title;
    }
    return {};
}

/// The wheel scrolls the page and changes nothing that happens to lie under it.
class WheelPasses final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

QList<SettingName> settingNames()
{
    return {{QStringLiteral("themeSetting"), SettingsWindow::tr("Theme")},
            {QStringLiteral("languageSetting"), SettingsWindow::tr("Language")},
            {QStringLiteral("textSizeSetting"), SettingsWindow::tr("Text size")},
            {QStringLiteral("motionSetting"), SettingsWindow::tr("Motion")},
            {QStringLiteral("reopenSetting"), SettingsWindow::tr("Begin where you stopped")},
            {QStringLiteral("connectionsSetting"), SettingsWindow::tr("Connections")},
            {QStringLiteral("rulesSetting"), SettingsWindow::tr("Weight of the rules")},
            {QStringLiteral("historySetting"), SettingsWindow::tr("How long the history is kept")},
            {QStringLiteral("paperSetting"), SettingsWindow::tr("Paper")},
            {QStringLiteral("authorSetting"), SettingsWindow::tr("Author")},
            {QStringLiteral("signingKeySetting"), SettingsWindow::tr("Signing key")},
            {QStringLiteral("signersSetting"), SettingsWindow::tr("Allowed signers")},
            {QStringLiteral("shortcutsSetting"), SettingsWindow::tr("Keyboard shortcuts")},
            {QStringLiteral("layoutSetting"), SettingsWindow::tr("Layout of the windows")},
            {QStringLiteral("dataSetting"), SettingsWindow::tr("Data folder")}};
}

/// Title and explanation, and the control at the end.
class SettingsWindow::Row final : public QWidget
{
public:
    Row(const QString &id, const QString &text, QWidget *control, const QString &words, const QString &section, QWidget *parent)
        : QWidget(parent), m_id(id), m_words(QStringList{titleOf(id), text, words, section}.join(u' ')), m_title(new TextLabel(titleOf(id), this))
    {
        setObjectName(id + QStringLiteral("Row"));
        m_title->setWeight(QFont::DemiBold);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        texts->addWidget(m_title);
        texts->addWidget(new TextLabel(text, TextSize::Body, &Tokens::textMuted, this));
        texts->addStretch(1);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(space::l, space::s, space::l, space::s);
        layout->setSpacing(space::l);
        layout->addLayout(texts, 1);
        layout->addWidget(control, 0, Qt::AlignTop);
        control->setParent(this);
        if (control->accessibleName().isEmpty())
            control->setAccessibleName(titleOf(id));
        control->setAccessibleDescription(text);
    }

    const QString &id() const { return m_id; }
    bool fits(const QString &wanted) const { return hasWords(m_words, wanted); }
    bool fitsByTitle(const QString &wanted) const { return hasWords(m_title->text(), wanted); }
    void setMarked(bool marked)
    {
        m_isMarked = marked;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_isMarked)
            return;
        QPainter painter(this);
        const Tokens &tokens = Theme::current().tokens();
        painter.fillRect(rect(), tokens.accentSoft);
        const int bar = 3;
        painter.fillRect(layoutDirection() == Qt::RightToLeft ? QRect(width() - bar, 0, bar, height()) : QRect(0, 0, bar, height()), tokens.accent);
    }

private:
    QString m_id;
    QString m_words;
    TextLabel *m_title;
    bool m_isMarked = false;
};

SettingsWindow::SettingsWindow(Settings &settings, QWidget *parent)
    : Dialog(parent), m_settings(settings), m_search(new QLineEdit(this)), m_scroll(new QScrollArea(this)), m_page(new QWidget), m_list(new QVBoxLayout(m_page)),
      m_none(new TextLabel(tr("No setting is called that."), TextSize::Body, &Tokens::textMuted, this))
{
    setObjectName(QStringLiteral("settingsWindow"));
    setWindowTitle(tr("Settings"));
    const Theme &theme = Theme::current();
    resize(theme.scaled(720), theme.scaled(600));
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search the settings…"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_list->setContentsMargins(0, 0, 0, space::l);
    m_list->setSpacing(0);
    m_scroll->setObjectName(QStringLiteral("settingsList"));
    m_scroll->setAccessibleName(tr("Settings"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_page);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->hide();
    buildAppearance();
    buildWork();
    m_list->addStretch(1);
    auto *passes = new WheelPasses(this);
    const QList<QWidget *> controls = m_page->findChildren<QWidget *>();
    for (QWidget *control : controls) {
        if (qobject_cast<QComboBox *>(control) || qobject_cast<QSpinBox *>(control))
            control->installEventFilter(passes);
    }

    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(space::l, space::m, space::l, space::s);
    bar->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_none, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::filter);
    connect(&Theme::current(), &Theme::changed, this, &SettingsWindow::refresh);
    setWorkspaceOpen(false);
    refresh();
    m_search->setFocus();
}

void SettingsWindow::addSection(const QString &title)
{
    auto *header = new SectionHeader(title, SectionHeader::Level::Page, m_page);
    header->setContentsMargins(space::l, m_sections.isEmpty() ? space::s : space::l, space::l, space::xs);
    m_list->addWidget(header);
    header->setObjectName(title);
    m_sections.push_back({header, static_cast<int>(m_rows.size())});
}

void SettingsWindow::add(const QString &id, const QString &text, QWidget *control, const QString &words)
{
    if (control->objectName().isEmpty())
        control->setObjectName(id);
    auto *row = new Row(id, text, control, words, m_sections.back().first->objectName(), m_page);
    m_list->addWidget(row);
    m_rows << row;
}

QWidget *SettingsWindow::link(const QString &id, const QString &text, void (SettingsWindow::*signal)())
{
    auto *button = new QPushButton(text, m_page);
    button->setObjectName(id);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

QWidget *SettingsWindow::path(const QString &id, const QString &title, const std::function<QString()> &read, const std::function<void(const QString &)> &write)
{
    auto *both = new QWidget(m_page);
    auto *field = new QLineEdit(both);
    field->setObjectName(id);
    field->setAccessibleName(title);
    field->setPlaceholderText(tr("None yet"));
    field->setMinimumWidth(Theme::current().scaled(controlWidth) * 2 / 3);
    auto *choose = new QPushButton(tr("Choose…"), both);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose: %1").arg(title));
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(field, 1);
    layout->addWidget(choose);
    both->setObjectName(id + QStringLiteral("Both"));
    connect(field, &QLineEdit::textEdited, this, write);
    connect(choose, &QPushButton::clicked, this, [this, field, read, write, title] {
        const QString chosen = QFileDialog::getOpenFileName(this, title, read().isEmpty() ? QDir::home().filePath(QStringLiteral(".ssh")) : read());
        if (chosen.isEmpty())
            return;
        write(chosen);
        field->setText(chosen);
    });
    m_paths.push_back({field, read});
    return both;
}

void SettingsWindow::buildAppearance()
{
    addSection(tr("Appearance"));
    m_theme = new QComboBox(m_page);
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeMode::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeMode::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeMode::Dark));
    connect(m_theme, &QComboBox::activated, this, [this] { Q_EMIT themeChosen(static_cast<ThemeMode>(m_theme->currentData().toInt())); });
    add(QStringLiteral("themeSetting"), tr("Light, dark, or as the system is."), m_theme, tr("colours dark light"));

    m_language = new QComboBox(m_page);
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : installedLanguages())
        m_language->addItem(languageName(code), code);
    connect(m_language, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    add(QStringLiteral("languageSetting"), tr("Of menus and texts. Names and values of the fleet stay as they are."), m_language);

    m_textSize = new QSpinBox(m_page);
    m_textSize->setRange(asTheSystem, 300);
    m_textSize->setSingleStep(10);
    m_textSize->setSuffix(tr(" %"));
    m_textSize->setSpecialValueText(tr("As the system"));
    m_textSize->setKeyboardTracking(false);
    connect(m_textSize, &QSpinBox::valueChanged, this, [this](int percent) {
        const double scale = percent <= asTheSystem ? 0.0 : std::clamp(percent, 80, 300) / 100.0;
        m_settings.setTextScale(scale);
        Theme::current().setTextScale(scale);
    });
    add(QStringLiteral("textSizeSetting"), tr("Of all texts and symbols, from 80 to 300 %."), m_textSize, tr("font zoom large"));

    m_motion = new QCheckBox(tr("Move"), m_page);
    connect(m_motion, &QCheckBox::toggled, this, [this](bool moves) {
        m_settings.setMotion(moves);
        Theme::current().setMotion(moves);
    });
    add(QStringLiteral("motionSetting"), tr("Whether the topology flies to where you go, as far as the system lets it. Without, it is there at once."), m_motion, tr("animation"));

    add(QStringLiteral("layoutSetting"), tr("Where windows, panes and columns are. It is remembered as you leave it."),
        link(QStringLiteral("layoutSetting"), tr("Reset the layout"), &SettingsWindow::layoutResetRequested), tr("columns splitters panels"));
    add(QStringLiteral("shortcutsSetting"), tr("All keys of the program, and your own."),
        link(QStringLiteral("shortcutsSetting"), tr("Keyboard shortcuts…"), &SettingsWindow::shortcutsRequested), tr("keys"));
}

void SettingsWindow::buildWork()
{
    addSection(tr("Workspaces and connections"));
    m_reopen = new QCheckBox(tr("Open the last workspace"), m_page);
    connect(m_reopen, &QCheckBox::toggled, this, [this](bool reopens) { m_settings.setReopensLast(reopens); });
    add(QStringLiteral("reopenSetting"), tr("When Easel starts without being told which workspace to open."), m_reopen, tr("start"));
    add(QStringLiteral("connectionsSetting"), tr("Addresses, scopes, certificates and proxies. Keys and passwords are in the system's keyring."),
        link(QStringLiteral("connectionsSetting"), tr("Connections…"), &SettingsWindow::connectionsRequested), tr("proxy CA Palette key password"));
    m_ofWorkspace << link(QStringLiteral("rulesSetting"), tr("Rules…"), &SettingsWindow::rulesRequested);
    add(QStringLiteral("rulesSetting"), tr("Which rules warn, and how much, in the open workspace."), m_ofWorkspace.back());
    m_ofWorkspace << link(QStringLiteral("historySetting"), tr("History…"), &SettingsWindow::historyRequested);
    add(QStringLiteral("historySetting"), tr("Of the open workspace, from one pull to the next."), m_ofWorkspace.back());

    addSection(tr("Reports"));
    m_paper = new QComboBox(m_page);
    m_paper->addItem(tr("A4"), static_cast<int>(ReportPaper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(ReportPaper::Letter));
    connect(m_paper, &QComboBox::activated, this, [this] { m_settings.setReportPaper(static_cast<ReportPaper>(m_paper->currentData().toInt())); });
    add(QStringLiteral("paperSetting"), tr("For workspaces that have not been reported on yet; each remembers its own."), m_paper, tr("print size"));
    m_author = new QLineEdit(m_page);
    m_author->setPlaceholderText(tr("The author of the plan"));
    m_author->setMinimumWidth(Theme::current().scaled(controlWidth));
    connect(m_author, &QLineEdit::textEdited, this, [this](const QString &author) { m_settings.setReportAuthor(author.trimmed()); });
    add(QStringLiteral("authorSetting"), tr("Whom reports name, in workspaces that have not been reported on yet."), m_author, tr("name"));

    addSection(tr("Signatures of plan files"));
    add(QStringLiteral("signingKeySetting"), tr("The SSH key that plan files are signed with; for one in the agent, its .pub file."),
        path(QStringLiteral("signingKeySetting"), titleOf(QStringLiteral("signingKeySetting")), [this] { return m_settings.signingKey(); },
             [this](const QString &file) { m_settings.setSigningKey(file); }),
        tr("ssh signature"));
    add(QStringLiteral("signersSetting"), tr("The file that says who may sign, as ssh-keygen has it."),
        path(QStringLiteral("signersSetting"), titleOf(QStringLiteral("signersSetting")), [this] { return m_settings.allowedSigners(); },
             [this](const QString &file) { m_settings.setAllowedSigners(file); }),
        tr("ssh signature verify"));

    addSection(tr("Files"));
    const QString folder = QFileInfo(m_settings.file()).absolutePath();
    auto *open = new QPushButton(tr("Open the folder"), m_page);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    add(QStringLiteral("dataSetting"), tr("Settings, the sample's workspace and the log of requests: %1").arg(QDir::toNativeSeparators(folder)), open, tr("log"));
}

void SettingsWindow::setWorkspaceOpen(bool open)
{
    for (QWidget *each : std::as_const(m_ofWorkspace)) {
        each->setEnabled(open);
        each->setToolTip(open ? QString() : tr("No workspace is open."));
    }
}

void SettingsWindow::refresh()
{
    const auto choose = [](QComboBox *box, const QVariant &value) { box->setCurrentIndex(std::max(0, box->findData(value))); };
    choose(m_theme, static_cast<int>(Theme::current().mode()));
    choose(m_language, m_settings.language());
    choose(m_paper, static_cast<int>(m_settings.reportPaper()));
    const auto quietly = [](QWidget *widget, const auto &set) {
        const QSignalBlocker blocker(widget);
        set();
    };
    const double scale = m_settings.textScale();
    quietly(m_textSize, [&] { m_textSize->setValue(scale > 0 ? static_cast<int>(std::lround(scale * 100)) : asTheSystem); });
    quietly(m_motion, [&] { m_motion->setChecked(m_settings.motion()); });
    quietly(m_reopen, [&] { m_reopen->setChecked(m_settings.reopensLast()); });
    if (!m_author->hasFocus())
        m_author->setText(m_settings.reportAuthor());
    for (const auto &[field, read] : std::as_const(m_paths)) {
        if (!field->hasFocus())
            field->setText(read());
    }
}

void SettingsWindow::filter()
{
    const QString wanted = m_search->text();
    Row *best = nullptr;
    bool isAny = false;
    for (Row *row : std::as_const(m_rows)) {
        const bool fits = row->fits(wanted);
        row->setVisible(fits);
        isAny |= fits;
        if (fits && (!best || (!best->fitsByTitle(wanted) && row->fitsByTitle(wanted))))
            best = row;
    }
    for (qsizetype s = 0; s < m_sections.size(); ++s) {
        const int end = s + 1 < m_sections.size() ? m_sections[s + 1].second : static_cast<int>(m_rows.size());
        bool isAnyHere = false;
        for (int i = m_sections[s].second; i < end; ++i)
            isAnyHere |= !m_rows[i]->isHidden();
        m_sections[s].first->setVisible(isAnyHere);
    }
    m_scroll->setVisible(isAny);
    m_none->setVisible(!isAny);
    mark(wanted.trimmed().isEmpty() ? nullptr : best);
}

void SettingsWindow::mark(Row *marked)
{
    for (Row *row : std::as_const(m_rows))
        row->setMarked(row == marked);
    if (!marked)
        return;
    // When it has its place.
    QTimer::singleShot(0, marked, [this, marked] { m_scroll->ensureWidgetVisible(marked, 0, space::xl); });
}

void SettingsWindow::showSetting(const QString &id)
{
    m_search->clear();
    for (Row *row : std::as_const(m_rows)) {
        if (row->id() != id)
            continue;
        mark(row);
        if (auto *control = row->findChild<QWidget *>(id))
            control->setFocus(Qt::OtherFocusReason);
    }
}

void SettingsWindow::showEvent(QShowEvent *event)
{
    refresh();
    Dialog::showEvent(event);
}

void SettingsWindow::changeEvent(QEvent *event)
{
    // Another window may have set something meanwhile.
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_settings.sync();
        refresh();
    }
    Dialog::changeEvent(event);
}

} // namespace easel
