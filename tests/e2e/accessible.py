# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks all that the console shows, as a screen reader does, and fails on each thing that can be operated and has no name, no role that
says what it is, no action, or no way for the keyboard to come there.   accessible.py EASEL

A window or a page that is new gets a line in PLACES."""
import screenreader
from screenreader import Failure, actions, children, description, name, role, states, told

# Where to look: what it is, the keys that lead there, what is pressed then, what must be there (role, beginning of the name), and
# the keys back.
PLACES = [
    ("Compose", ["ctrl+1"], [], ("list", "payments-production"), []),
    ("Fleet filter", [], [("push button", "Filter the fleet")], ("menu item", "Provider"), ["Escape"]),
    ("a group in the inspector", ["ctrl+1"], [("list", "payments-production")], ("text", "Name"), []),
    ("the configuration editor", [], [("push button", "Edit")], ("text", "Search in the configuration"), ["alt+F4"]),
    ("a cluster in the inspector", [], [("list item", "gke-pay-fra-01")], ("label", "gke-pay-fra-01"), []),
    ("Problems", [], [("page tab", "Problems"), ("tree", "Problems")], ("push button", "Waive"), []),
    ("Plan", [], [("page tab", "Plan")], ("page tab", "Plan"), []),
    ("Activity", [], [("page tab", "Activity")], ("text", "Filter requests"), []),
    ("Topology", ["ctrl+2"], [("radio button", "Lanes")], ("tree", "Topology"), []),
    ("Map", ["ctrl+2"], [("radio button", "Map")], ("tree", "Map of the clusters"), []),
    ("Virtual clusters", ["ctrl+3"], [("tree", "Virtual clusters")], ("tree", "Virtual clusters"), []),
    ("Deploy", ["ctrl+3"], [("push button", "Deploy")], ("spin button", "CPU"), []),
    ("Upgrades", ["ctrl+4"], [("radio button", "Group")], ("tree", "Groups and their vCluster versions"), []),
    ("Waves", ["ctrl+4"], [("radio button", "Waves")], ("push button", "Canary, then by risk"), []),
    ("Capacity", ["ctrl+5"], [], ("list", "Capacity of"), []),
    ("What if", ["ctrl+5"], [("check box", "What if")], ("combo box", "What is lost"), []),
    ("Review", ["ctrl+6"], [], ("push button", "Apply"), []),
    ("Reports", ["ctrl+7"], [], ("list item", "Page 1 of "), []),
    ("Rules", ["ctrl+shift+r"], [], ("text", "Search the rules"), ["Escape"]),
    ("History", ["ctrl+h"], [], ("list", "Growth of the fleet"), ["Escape"]),
    ("Suggest groups", ["ctrl+shift+g"], [], ("list", "Suggested groups"), ["Escape"]),
    ("Connect", ["ctrl+shift+c"], [], ("text", "Name"), ["Escape"]),
    ("Commands", ["ctrl+k"], [], ("text", "Command"), ["Escape"]),
    ("Settings", ["ctrl+comma"], [], ("text", "Search the settings"), ["Escape"]),
    ("Keyboard shortcuts", ["F1"], [], ("text", "Search by pressing keys"), ["Escape"]),
    ("Help", ["ctrl+F1"], [], ("text", "Search the help"), ["Escape"]),
    ("Log", ["alt+h"], [("menu item", "Log")], ("combo box", "Level"), ["Escape"]),
    ("File menu", ["alt+f"], [], ("menu item", "Quit"), ["Escape", "Escape"]),
    ("Edit menu", ["alt+e"], [], ("menu item", "Undo"), ["Escape", "Escape"]),
    ("View menu", ["alt+v"], [], ("menu item", "Rules"), ["Escape", "Escape"]),
    ("Backend menu", ["alt+b"], [], ("menu item", "Refresh"), ["Escape", "Escape"]),
    ("Help menu", ["alt+h"], [], ("menu item", "About Easel"), ["Escape", "Escape"]),
]

# Roles, by what is asked of them. Items of menus, lists and tables are reached by arrow keys, and bars by what they scroll.
PRESSED = {"push button", "toggle button", "check box", "radio button", "combo box", "link", "page tab", "menu item", "check menu item",
           "radio menu item"}
FOCUSED = {"push button", "toggle button", "check box", "radio button", "combo box", "link", "page tab", "text", "entry", "password text",
           "spin button", "slider", "list", "list box", "tree", "tree table", "table"}
NAMED = PRESSED | FOCUSED | {"list item", "tree item", "table column header", "progress bar", "heading", "notification", "alert", "dialog", "frame"}
# Lists that are chosen from in a field.
SERVES = {"What fits"}
# What has the focus must be one of these, or a view of one's own that says more of itself than that it is there.
MEANINGLESS = {"filler", "panel", "unknown", "layered pane", "scroll pane", "viewport"}


def is_inside(accessible, roles):
    parent = accessible.get_parent()
    return parent is not None and role(parent) in roles


def complaints(accessible):
    """What is wrong with it, if anything."""
    its_role, its_states, its_name = role(accessible), states(accessible), name(accessible)
    enabled = "enabled" in its_states and "sensitive" in its_states
    said = its_name + description(accessible)
    if "<qt>" in said or "<br>" in said or "&amp;" in said:
        yield "says marks of HTML"
    if its_role in MEANINGLESS and "focusable" in its_states and not its_name:
        yield "can have the focus, and is nothing and has no name"
    if its_role == "unknown":
        yield "has no role"
    # A field in a spin box or a combo box is told by what it is in.
    inner = its_role in ("text", "list", "list box") and is_inside(accessible, {"spin button", "combo box"})
    if its_role in NAMED and not its_name.strip() and not inner:
        yield "has no name"
    if its_role in PRESSED and enabled and not actions(accessible):
        yield "cannot be pressed"
    # What is only read is come to by the keys that read.
    read_only = its_role == "text" and "read-only" in its_states or its_role == "list" and not any(
        "selectable" in states(child) for child in children(accessible, 3))
    # The keyboard stays in the field that a list serves; and goes by arrows from one of several choices to the next.
    if its_name in SERVES or its_role == "radio button" and any("focusable" in states(choice) for choice in children(accessible.get_parent())):
        return
    if its_role in FOCUSED and enabled and "focusable" not in its_states and not inner and not read_only:
        yield "cannot be reached by keyboard"


def path(accessible):
    """Where it is, for those who have to find it."""
    names = []
    while accessible is not None and role(accessible) != "application":
        if name(accessible):
            names.append(name(accessible))
        accessible = accessible.get_parent()
    return " < ".join(names[1:5])


def press(reader, wanted):
    found = reader.wait(f"there is a {wanted[0]} '{wanted[1]}'", lambda: reader.find(*wanted), 30)
    if wanted[0] == "tree":  # its first row, by keyboard: Qt has no other way into a table
        for _ in range(60):
            reader.lead("Tab")
            reader.listen()
            now = reader.focused()
            if now is not None and (told(now) == told(found) or role(now) == "table cell" and told(now.get_parent()) == told(found)):
                reader.keys("Home", "Down")
                return
        raise Failure(f"Tab does not come to {told(found)}")
    if not actions(found):
        raise Failure(f"{told(found)} cannot be pressed")
    found.get_action_iface().do_action(0)
    reader.listen(0.2)


def go_there(reader, place, keys, pressed, shown):
    # A menu that closes takes the first key after it, now and then.
    for patience in (12, 40):
        reader.keys(*keys)
        reader.listen(0.2)
        for wanted in pressed:
            press(reader, wanted)
        try:
            reader.wait(f"{place} shows a {shown[0]} '{shown[1]}'", lambda: reader.find(*shown), patience)
            return
        except Failure:
            if patience > 12:
                raise
            reader.keys("Escape")


def look_around(reader):
    wrong = {}
    seen = 0
    reader.wait("the fleet is there", lambda: reader.find("list", "Host clusters") and reader.find("push button", "Synced"))
    for place, keys, pressed, shown, back in PLACES:
        go_there(reader, place, keys, pressed, shown)
        found = 0
        for accessible in reader.all():
            try:
                found += 1
                for complaint in complaints(accessible):
                    key = f"{told(accessible)} {complaint}"
                    wrong.setdefault(key, f"{key}  [{place}: {path(accessible)}]")
            except screenreader.GLib.Error:
                continue  # gone meanwhile
        print(f"{place}: {found}", flush=True)
        seen += found
        reader.keys(*back)
        if back:
            reader.listen(0.4)
    print(f"{seen} accessibles in {len(PLACES)} places")
    if wrong:
        raise Failure(f"{len(wrong)} things\n  " + "\n  ".join(sorted(wrong.values())))


if __name__ == "__main__":
    raise SystemExit(screenreader.run(look_around, "--sample", "small"))
