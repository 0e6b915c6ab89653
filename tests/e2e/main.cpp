// SPDX-License-Identifier: GPL-3.0-or-later
#include "testregistry.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    return easel::test::runTests(argc, argv);
}
