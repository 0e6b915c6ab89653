// SPDX-License-Identifier: GPL-3.0-or-later
#include "testregistry.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return easel::test::runTests(argc, argv);
}
