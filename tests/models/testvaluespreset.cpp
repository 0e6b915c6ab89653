// SPDX-License-Identifier: GPL-3.0-or-later
// Presets and single keys, put into a configuration and taken out again.
#include "upgrades/valuespreset.h"

#include "rules/valuesfacts.h"
#include "testregistry.h"
#include "upgrades/valuesedit.h"
#include "valuesscript.h"

#include <QTest>

#include <rapidcheck.h>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString defaults = uR"(# Of the platform.
controlPlane:
  statefulSet:
    image:
      tag: 0.26.1
    security:
      # Who it runs as.
      containerSecurityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop:
            - all
        runAsNonRoot: true
        runAsUser: 12345
        runAsGroup: 12345
      podSecurityContext:
        fsGroup: 12345
policies:
  podSecurityStandard: baseline # agreed
telemetry:
  enabled: false
)"_s;

const QString oldLayout = uR"(vcluster:
  image: rancher/k3s:v1.29.1-k3s2
syncer:
  extraArgs:
    - --v=2 # while we look
securityContext:
  runAsUser: 12345
  runAsNonRoot: true
isolation:
  podSecurityStandard: baseline
)"_s;

} // namespace

class TestValuesPreset final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesInAndOut_data();
    void goesInAndOut();
    void textAfter();
    void isSeen();
    void refusals();
    void editsKeepTheRest();
};

void TestValuesPreset::goesInAndOut_data()
{
    QTest::addColumn<ValuesPreset>("preset");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("defaults");
    QString custom = defaults;
    custom.replace(u"tag: 0.26.1"_s, u"tag: 0.26.1 # ours\n    replicas: 3"_s);
    QString windows = custom;
    windows.replace(u'\n', u"\r\n"_s);
    for (const ValuesPreset preset : allPresets) {
        const QByteArray name = presetName(preset).toUtf8();
        QTest::newRow((name + ", the default").constData()) << preset << defaults << defaults;
        QTest::newRow((name + ", custom values").constData()) << preset << custom << defaults;
        QTest::newRow((name + ", Windows lines and a mark").constData()) << preset << QString(QChar(QChar::ByteOrderMark)) + windows << defaults;
        QTest::newRow((name + ", the old layout").constData()) << preset << oldLayout << oldLayout;
        QTest::newRow((name + ", an empty text").constData()) << preset << QString() << QString();
    }
}

void TestValuesPreset::goesInAndOut()
{
    QFETCH(ValuesPreset, preset);
    QFETCH(QString, values);
    QFETCH(QString, defaults);
    QCOMPARE(presetState(preset, values), PresetState::Absent);
    const auto with = withPreset(preset, values);
    QVERIFY2(with, qPrintable(with ? QString() : with.error().toString()));
    QCOMPARE(presetState(preset, *with), PresetState::Applied);
    QCOMPARE(*withPreset(preset, *with), *with);
    const auto without = withoutPreset(preset, *with, defaults);
    QVERIFY2(without, qPrintable(without ? QString() : without.error().toString()));
    QCOMPARE(presetState(preset, *without), PresetState::Absent);
    // What the preset does not touch is there to the byte, what it took out says what it said.
    QCOMPARE(leavesOf(*without), leavesOf(values));
    for (const QString &comment : {u"# Of the platform."_s, u"# agreed"_s, u"# ours"_s, u"# while we look"_s})
        QCOMPARE(with->contains(comment) && without->contains(comment), values.contains(comment));
    QCOMPARE(with->startsWith(QChar(QChar::ByteOrderMark)), values.startsWith(QChar(QChar::ByteOrderMark)));
    if (values.contains(u'\r'))
        QCOMPARE(with->count(u'\n'), with->count(u"\r\n"_s));
}

void TestValuesPreset::textAfter()
{
    QString open = defaults;
    open.remove(u"        runAsUser: 12345\n        runAsGroup: 12345\n"_s);
    open.remove(u"      podSecurityContext:\n        fsGroup: 12345\n"_s);
    QCOMPARE(*withPreset(ValuesPreset::OpenShift, defaults), open + u"openshift:\n  enable: true\n"_s);
    QVERIFY(valuesFacts(*withPreset(ValuesPreset::OpenShift, defaults)).openShiftConflicts.isEmpty());

    const QString disk = *withPreset(ValuesPreset::DiskBackup, defaults);
    QVERIFY(disk.contains(u"  podSecurityStandard: privileged # agreed\n"_s));
    QVERIFY(disk.contains(u"  hostPathMapper:\n    enabled: true\n"_s));
    QVERIFY(valuesFacts(disk).isPrivileged);

    const QString old = *withPreset(ValuesPreset::DiskBackup, oldLayout);
    QVERIFY2(old.contains(u"  extraArgs:\n    - --v=2 # while we look\n    - --rewrite-host-paths=true\n"_s), qPrintable(old));
    QVERIFY(old.contains(u"hostpathMapper:\n  enabled: true\n"_s));
    QVERIFY(!old.contains(u"controlPlane"_s));
}

void TestValuesPreset::isSeen()
{
    QCOMPARE(presetState(ValuesPreset::OpenShift, defaults + u"openshift:\n  enable: true\n"_s), PresetState::Partial);
    QCOMPARE(presetState(ValuesPreset::OpenShift, u"openshift: {enable: false}\n"_s), PresetState::Absent);
    QCOMPARE(presetState(ValuesPreset::DiskBackup, u"controlPlane:\n  hostPathMapper:\n    enabled: true\n"_s), PresetState::Partial);
    QCOMPARE(presetState(ValuesPreset::DiskBackup, u"not: [valid"_s), PresetState::Absent);
    for (const ValuesPreset preset : allPresets)
        QVERIFY(!presetName(preset).isEmpty() && presetText(preset).endsWith(u'.'));
}

void TestValuesPreset::refusals()
{
    for (const ValuesPreset preset : allPresets) {
        QCOMPARE(withPreset(preset, u"a: [1"_s).error().code, ErrorCode::InvalidInput);
        QCOMPARE(withoutPreset(preset, u"a: 1"_s, u"a: [1"_s).error().code, ErrorCode::InvalidInput);
        // One flow map for all: no line to take out.
        QCOMPARE(withPreset(preset, u"{a: 1}\n"_s).error().code, ErrorCode::Conflict);
    }
}

void TestValuesPreset::editsKeepTheRest()
{
    QVERIFY(rc::check("a key set and taken out again", [] {
        const auto numbers = *rc::gen::resize(20, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000)));
        const QString text = ValuesSketch::from(numbers).yaml();
        auto edit = ValuesEdit::of(text);
        RC_ASSERT(edit.has_value());
        RC_ASSERT(*edit->text() == text);
        RC_ASSERT(edit->set({"m1", "m2", "added", "deep"}, u"- 1\n- 2"_s).has_value());
        const QString with = *edit->text();
        auto leaves = leavesOf(text);
        leaves.insert(u"m1.m2.added.deep"_s, u"- 1\n- 2"_s);
        RC_ASSERT(leavesOf(with) == leaves);
        auto back = ValuesEdit::of(with);
        back->remove({"m1", "m2", "added", "deep"});
        RC_ASSERT(*back->text() == text);
    }));
}

EASEL_TEST(TestValuesPreset)
#include "testvaluespreset.moc"
