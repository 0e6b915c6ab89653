# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job from the welcome page to the exported report, by keys alone and by what a screen reader is told.   keyboardonly.py EASEL"""
import os
import re
import sys

import screenreader
from screenreader import Failure, children, description, name, role, states, told

CLUSTER = "eks-pay-fra-01"
GROUP = "payments-production"


def goes_round(reader, where, key="Tab"):
    """The key goes from thing to thing, names every one, and comes back to where it began."""
    reader.lead(key)
    begin = told(reader.expect_focus(f"coming to {where}"))
    seen = []
    for _ in range(250):
        reader.lead(key)
        now = reader.expect_focus(f"{key} in {where}")
        if told(now) == begin and len(seen) > 3:
            return seen
        seen.append(told(now))
        if len(seen) > 12 and len(set(seen[-8:])) == 1:
            raise Failure(f"{where}: {key} does not leave {seen[-1]}")
    raise Failure(f"{where}: {key} does not come back to {begin}; it goes to\n  " + "\n  ".join(seen[-40:]))


def open_sample(reader):
    reader.wait("the welcome page is there", lambda: reader.find("push button", "Open the sample fleet"))
    reader.tab_to("Open the sample fleet")
    reader.keys("space")
    reader.wait("the fleet is there", lambda: reader.find("list", "Host clusters") and reader.find("push button", "Synced"))
    reader.wait("it is online", lambda: reader.find("label", "Online"))


def choose_card(reader, group):
    """By its first letters."""
    reader.mark()
    reader.listen(1)  # what was typed before is forgotten
    reader.type(group[:7])
    now = reader.expect_focus("typing the name of a group")
    passed = []
    for _ in range(12):
        passed.append(told(now))
        if name(now) == group:
            return now
        reader.keys("Down")
        now = reader.expect_focus("an arrow key")
    raise Failure(f"the keyboard does not come to {group}, but to " + ", ".join(passed))


def compose(reader):
    reader.keys("ctrl+f")
    reader.wait("the search has the focus", lambda: reader.focused() and name(reader.focused()) == "Search the fleet")
    reader.type(CLUSTER)
    reader.wait("one cluster is left", lambda: reader.find("list", "Host clusters").get_child_count() == 1)
    reader.tab_to(CLUSTER)
    mark = reader.mark()
    reader.keys("space")
    # Refused, and why.
    choose_card(reader, "berlin-flagship")
    refused = reader.wait_heard(mark, CLUSTER, "cannot")
    print("heard:", refused)
    if len(refused) < 30:
        raise Failure(f"no reason is given: {refused}")
    mark = reader.mark()
    card = choose_card(reader, GROUP)
    joins = reader.wait_heard(mark, CLUSTER, GROUP)
    if "cannot" in joins or CLUSTER not in description(card):
        raise Failure(f"the verdict at the card is '{description(card)}', heard was '{joins}'")
    print("heard:", joins)
    mark = reader.mark()
    reader.keys("Return")
    print("heard:", reader.wait_heard(mark, "Planned", "1 pending change", kinds={"said"}))
    reader.expect_focus("a drop")
    reader.wait("the member is in its card", lambda: any(name(chip) == CLUSTER for card in reader.all() if name(card) == GROUP for chip in children(card)))
    reader.wait("the status bar counts it", lambda: reader.find("label", "1 pending change"))
    mark = reader.mark()
    reader.keys("ctrl+z")
    print("heard:", reader.wait_heard(mark, "Undone", "0 pending change", kinds={"said"}))
    reader.expect_focus("undo")
    mark = reader.mark()
    reader.keys("ctrl+shift+z")
    print("heard:", reader.wait_heard(mark, "Redone", "1 pending change", kinds={"said"}))
    reader.expect_focus("redo")


def mend(reader):
    """The quick fix of a problem, found in its list."""
    reader.tab_to("Problems")
    for _ in range(6):
        if role(reader.expect_focus("Tab")) in ("table cell", "tree"):
            break
        reader.keys("Tab")
    reader.keys("Home")
    for _ in range(20):
        if reader.find("push button", "Set it to"):
            break
        reader.keys("Down")
        reader.expect_focus("Down in the list of problems")
    mark = reader.mark()
    reader.tab_to("Set it to", most=12)
    reader.keys("space")
    print("heard:", reader.wait_heard(mark, "Planned", "2 pending change", kinds={"said"}))
    reader.expect_focus("a quick fix")


def review_and_apply(reader):
    reader.keys("ctrl+6")
    reader.wait("the review is there", lambda: reader.find("push button", "Apply 2 operations"))
    reader.tab_to("Apply 2 operations")
    reader.keys("space")
    reader.wait("the question is asked", lambda: reader.find("push button", "Apply now"))
    reader.expect_focus("the question")
    guards = reader.find("list", "To be confirmed")
    if guards is not None:
        count = guards.get_child_count()
        reader.tab_to(name(next(children(guards))), most=20)
        for row in range(count):
            reader.keys("space")
            if row + 1 < count:
                reader.keys("Down")
        reader.wait("all is confirmed", lambda: all("checked" in states(child) for child in children(reader.find("list", "To be confirmed"))))
    mark = reader.mark()
    reader.tab_to("Apply now", most=40)
    reader.keys("space")
    print("heard:", reader.wait_heard(mark, "progress bar", "Operations that have ended", kinds={"value"}))
    done = reader.wait_heard(mark, "All 2 operations", "carried out", kinds={"said"})
    print("heard:", done)
    reader.expect_focus("the apply")
    reader.wait("nothing is pending", lambda: reader.find("label", "No pending changes"))


def export(reader):
    reader.keys("ctrl+7")
    reader.wait("the reports are there", lambda: reader.find("push button", "Export"))
    reader.wait("the report is made", lambda: re.search(r", [1-9]\d* page", " ".join(name(each) for each in reader.all())))
    page = reader.wait("its pages can be read", lambda: reader.find("list item", "Page 1 of "))
    if len(name(page)) < 200:
        raise Failure(f"nothing of the page can be read: {name(page)}")
    reader.tab_to("Export")
    reader.keys("space")
    reader.wait("the menu is open", lambda: reader.find("menu item", "Web page"))
    for _ in range(8):
        reader.keys("Down")
        now = reader.focused()
        if now is not None and name(now).startswith("Web page"):
            break
    reader.keys("Return")
    path = os.path.join(reader.data, "report.html")
    reader.wait("it is asked where to", lambda: any(role(window) in ("dialog", "file chooser") for window in reader.windows()))
    reader.expect_focus("the file dialog")
    reader.keys("ctrl+a")
    reader.type(path)
    mark = reader.mark()
    reader.keys("Return")
    reader.wait("the report is there", lambda: os.path.exists(path) and os.path.getsize(path) > 1000)
    print("heard:", reader.wait_heard(mark, "report.html", kinds={"said"}))
    reader.expect_focus("the export")


def regions(reader):
    """F6 goes through the regions and back, F8 to a divider that arrows move."""
    reader.keys("ctrl+1", "F6")
    first = told(reader.expect_focus("F6"))
    seen = []
    for _ in range(12):
        reader.keys("F6")
        now = told(reader.expect_focus("F6"))
        if now == first:
            break
        seen.append(now)
    else:
        raise Failure("F6 does not come back; it goes to\n  " + "\n  ".join(seen))
    if len(seen) < 4:
        raise Failure(f"F6 goes to {len(seen)} regions only: {seen}")
    reader.keys("shift+F6", "F6")
    if told(reader.expect_focus("Shift+F6")) != first:
        raise Failure("Shift+F6 does not go back")
    for _ in range(4):
        reader.keys("F8")
        divider = reader.wait("F8 goes to a divider", lambda: reader.focused() and name(reader.focused()) == "Divider" and reader.focused())
        places = set()
        # One way or the other there is room, at one of them at least.
        for keys in ((), ("Right", "Right", "Down", "Down"), ("Left", "Left", "Left", "Left", "Up", "Up", "Up", "Up")):
            reader.keys(*keys)
            place = divider.get_component_iface().get_extents(screenreader.Atspi.CoordType.SCREEN)
            places.add((place.x, place.y))
        if len(places) > 1:
            break
    else:
        raise Failure("the arrow keys do not move a divider")
    reader.keys("Escape")
    if told(reader.expect_focus("Esc")) != first:
        raise Failure("Esc does not go back from a divider")


def the_job(reader):
    open_sample(reader)
    for where, keys in (("Compose", "ctrl+1"), ("Topology", "ctrl+2"), ("Virtual clusters", "ctrl+3"), ("Upgrades", "ctrl+4"),
                        ("Capacity", "ctrl+5"), ("Review", "ctrl+6"), ("Reports", "ctrl+7")):
        reader.keys(keys)
        reader.listen(1)
        there = goes_round(reader, where)
        back = goes_round(reader, where, "shift+Tab")
        print(f"{where}: Tab stops {len(there)}, Shift+Tab {len(back)}", flush=True)
    reader.keys("ctrl+1")
    for step in (regions, compose, mend, review_and_apply, export):
        print(f"-- {step.__name__}", flush=True)
        step(reader)


if __name__ == "__main__":
    sys.exit(screenreader.run(the_job))
