# SPDX-License-Identifier: GPL-3.0-or-later
"""Easel as somebody meets it who does not see it: keys go in by the X server, and what comes back is read through AT-SPI only.

Wants an X server with a window manager (in-a-window) and a session bus of its own (dbus-run-session)."""
import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# What a machine that runs other tests beside needs; nothing fails because it is slow.
PATIENCE = 90


class Failure(Exception):
    pass


def name(accessible):
    return accessible.get_name() or ""


def description(accessible):
    return accessible.get_description() or ""


def role(accessible):
    return accessible.get_role_name()


def states(accessible):
    return {state.value_nick for state in accessible.get_state_set().get_states()}


def actions(accessible):
    interface = accessible.get_action_iface()
    return [Atspi.Action.get_action_name(interface, i) for i in range(Atspi.Action.get_n_actions(interface))] if interface else []


def told(accessible):
    return f"{role(accessible)} '{name(accessible)}'" + (f" ({description(accessible)})" if description(accessible) else "")


def children(accessible, most=None):
    count = accessible.get_child_count()
    for i in range(count if most is None else min(count, most)):
        child = accessible.get_child_at_index(i)
        if child is not None:
            yield child


def walk(accessible, most=None):
    """All that is shown below, itself first. Of lists and tables with many rows the first `most`."""
    try:
        # What is scrolled out of sight can be operated; Qt does not tell it from what is hidden.
        its_states, its_role = states(accessible), role(accessible)
        if not {"showing", "visible"} & its_states and (its_role not in SCROLLED or its_role == "list" and "selectable" not in its_states):
            return
        yield accessible
        below = list(children(accessible, most if its_role in LONG else None))
    except GLib.Error:
        return  # gone meanwhile
    for child in below:
        # The list of a combo box belongs to what is seen while it is open only.
        if its_role != "combo box" or "showing" in states(child):
            yield from walk(child, most)


SCROLLED = {"application", "list item", "table cell", "tree item", "list", "table row"}
LONG = {"tree", "table", "list", "tree table", "list box"}


class Reader:
    """Starts the console and listens to it."""

    def __init__(self, easel, *arguments):
        Atspi.init()
        self.data = tempfile.mkdtemp(prefix="easel-access-")
        # What Qt's file dialog remembers goes there too, not to whoever runs this.
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", XDG_CONFIG_HOME=os.path.join(self.data, "config"))
        self.process = subprocess.Popen([easel, "--data-dir", self.data, *arguments], env=environment)
        self.focus = None
        self.moves = 0  # of the focus
        self.heard = []  # (what happened, what was said)
        self._listener = Atspi.EventListener.new(self._listen)
        for event in ("object:state-changed:focused", "object:state-changed:showing", "object:property-change:accessible-description",
                      "object:property-change:accessible-name", "object:property-change:accessible-value"):
            self._listener.register(event)
        self.application = None
        try:
            self.wait("the console is there", self._find_application)
        except Failure:
            self.close()
            raise

    def _find_application(self):
        desktop = Atspi.get_desktop(0)
        for each in children(desktop):
            if each.get_process_id() == self.process.pid and each.get_child_count() > 0:
                self.application = each
                each.set_cache_mask(Atspi.Cache.NONE)  # what Qt has not told of is asked for
                return True
        return False

    def _listen(self, event):
        try:
            source = event.source
            if event.type.startswith("object:state-changed:focused"):
                # Qt tells of the current cell of tables that do not have the focus, too; the cell itself knows better.
                if event.detail1 and {"focused", "showing"} <= states(source):
                    self.focus = source
                    self.moves += 1
                    self.heard.append(("focus", f"{name(source)}. {description(source)}"))
            elif event.type.startswith("object:state-changed:showing"):
                if event.detail1 and role(source) in ("notification", "alert"):
                    self.heard.append(("said", name(source)))
            elif event.type.startswith("object:property-change:accessible-description"):
                self.heard.append(("description", description(source)))
            elif event.type.startswith("object:property-change:accessible-value"):
                self.heard.append(("value", told(source)))
        except GLib.Error:
            pass  # it is gone

    def listen(self, seconds=0.05):
        context = GLib.MainContext.default()
        end = time.monotonic() + seconds
        while True:
            while context.pending():
                context.iteration(False)
            if time.monotonic() >= end:
                return
            time.sleep(0.01)

    def wait(self, what, condition, patience=PATIENCE):
        """Until it is so. `what` is said when it never is."""
        end = time.monotonic() + patience
        while True:
            self.listen()
            try:
                result = condition()
            except GLib.Error:
                result = None
            if result:
                return result
            if self.process.poll() is not None:
                raise Failure(f"the console has ended with {self.process.returncode} while waiting until {what}")
            if time.monotonic() > end:
                recent = "\n  ".join(f"{kind}: {words}" for kind, words in self.heard[-12:])
                focus = told(self.focus) if self.focus else "nothing"
                raise Failure(f"never came to pass: {what}\n  focus: {focus}\n  last heard:\n  {recent}")

    def keys(self, *keys):
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
            self.listen(0.12)

    def lead(self, key):
        """A key that moves the focus: until it has been told where to, or for a moment where it leads nowhere. Listen before asking what has
        it: a table tells of itself, and then of its cell."""
        before = self.moves
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
        end = time.monotonic() + 0.5
        while self.moves == before and time.monotonic() < end:
            self.listen(0.01)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)
        self.listen(0.2)

    def windows(self):
        return [each for each in children(self.application) if "showing" in states(each)]

    def all(self, most=40):
        windows = self.windows()
        for window in windows:
            yield from walk(window, most)
        # Qt leaves pop-ups out of its lists of children; whoever has the focus knows in which one it is.
        above = self.focused()
        while above is not None:
            parent = above.get_parent()
            if parent is not None and role(parent) == "application" and above not in windows:
                yield from walk(above, most)
            above = parent

    def find(self, wanted_role, wanted_name, most=40):
        """The first one shown of that role whose name begins so."""
        for each in self.all(most):
            if role(each) == wanted_role and name(each).startswith(wanted_name):
                return each
        return None

    def focused(self):
        """What has the focus, by its own word."""
        if self.focus is not None and "focused" in states(self.focus):
            return self.focus
        return None

    def mark(self):
        """From here on heard_since() counts."""
        self.listen()
        return len(self.heard)

    def heard_since(self, mark, *words, kinds=None):
        """Something that was said since and has all these words in it."""
        for kind, said in self.heard[mark:]:
            if (kinds is None or kind in kinds) and all(word in said for word in words):
                return said
        return None

    def wait_heard(self, mark, *words, kinds=None):
        return self.wait(f"one hears {', '.join(words)}", lambda: self.heard_since(mark, *words, kinds=kinds))

    def tab_to(self, wanted_name, key="Tab", most=160):
        """Presses Tab until the focus has a name that begins so."""
        passed = []
        for _ in range(most):
            self.lead(key)
            self.listen()
            now = self.focused()
            if now is not None:
                passed.append(told(now))
                if name(now).startswith(wanted_name):
                    return now
        raise Failure(f"{key} never comes to '{wanted_name}'; it went to\n  " + "\n  ".join(passed))

    def expect_focus(self, after):
        """The focus is on something that has a name."""
        now = self.wait(f"something has the focus after {after}", self.focused, 20)
        if not name(now):
            raise Failure(f"after {after} the focus is on a nameless {role(now)} {now.get_accessible_id()} in {told(now.get_parent())}")
        return now

    def close(self):
        self._listener.deregister("object:state-changed:focused")
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
        subprocess.run(["rm", "-rf", self.data], check=False)


def run(test, *arguments):
    """test(reader) for a console with these arguments, and a way to end that ctest understands."""
    reader = None
    try:
        reader = Reader(sys.argv[1], *arguments)
        test(reader)
    except Failure as failure:
        print(f"FAIL: {failure}", file=sys.stderr)
        return 1
    finally:
        if reader is not None:
            reader.close()
    print("passed")
    return 0
