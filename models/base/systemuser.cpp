// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/systemuser.h"

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace easel {

QString systemUserName()
{
    std::array<char, 16384> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return qEnvironmentVariable("USER").trimmed();
    // The first part of the comment field is the full name; an & stands for the account's.
    const QString account = QString::fromLocal8Bit(found->pw_name);
    QString name = QString::fromLocal8Bit(found->pw_gecos ? found->pw_gecos : "").section(u',', 0, 0).trimmed();
    name.replace(u'&', account);
    return name.isEmpty() ? account : name;
}

} // namespace easel
