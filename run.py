#!/usr/bin/env python3
"""Set Liaison up on this machine and start it. Standard library only.

    python3 run.py                 sets up .venv and starts the program
    python3 run.py test [...]      all tests, or those that pytest's arguments choose
    python3 run.py lint            ruff, mypy and the import rules
    python3 run.py bench [--small] the figures of benchmarks/
    python3 run.py screenshots [NAME ...]
                                   the pictures of the window in resources/pictures, light and dark
    python3 run.py translate       the .ts files of resources/translations brought up to date
    python3 run.py VERB ...        one command, as main.py VERB ...

The packages come from requirements.lock, each checked against its hash, and go into .venv beside this
file; nothing else of the machine is touched but missing system libraries (on Debian and Ubuntu as root,
otherwise the line that installs them is printed). It must be readable by Python 2.7 and 3.6, if only to look
for a newer one or to say which is needed: no annotations, no f-strings, no print with a file, no walrus.
"""

import ctypes
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import xml.etree.ElementTree

ROOT = os.path.dirname(os.path.abspath(__file__))
LOCK = os.path.join(ROOT, "requirements.lock")
VENV = os.path.join(ROOT, ".venv")
STAMP = os.path.join(VENV, "liaison-stamp")
SCRIPTS, PYTHON = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
OLDEST, NEWEST = (3, 11), (3, 14)
NOT_INSTALLED = (
    "The packages could not be installed; the reason stands above. Where no version of one is found, the"
    " internet cannot be reached (behind a proxy, set HTTPS_PROXY), or there is none for this system.\n"
    "Mend it and run this again."
)

# what Qt needs of a bare Debian: always, on X11, on Wayland
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
}
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")  # one of them is set where a window can be shown
WAYLAND_LIBRARIES = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def main(arguments):
    """Do what was asked for; the answer is the exit code."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        return run_with_fitting_python(arguments)
    python = set_up()
    install_libraries()
    compile_translations(python)
    compile_program(python)
    verb, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if verb == "test":
        # all of them on all processors, a file at a time, so that what a file shares is made once; the databases of
        # thousands of tests go to memory where there is room, since a disk would be waited for at each commit
        if os.access("/dev/shm", os.W_OK) and shutil.disk_usage("/dev/shm").free > 4 << 30:
            os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", "/dev/shm")
        # where a process crashes, the run ends and names the test: pytest-xdist would wait for the rest for ever
        everything = ["-n", "auto", "--dist", "loadfile", "--max-worker-restart", "0"]
        return call([python, "-m", "pytest"] + (rest or everything), ROOT)
    if verb == "lint":
        return lint(python)
    if verb == "translate":
        return translate(python)
    if verb == "bench":
        return call([python, "-m", "benchmarks"] + rest, ROOT)
    if verb == "screenshots":
        return take_screenshots(python, rest)
    return call([python, os.path.join(ROOT, "main.py")] + arguments)


def run_with_fitting_python(arguments):
    """Run this file again with a Python that fits, or say which one is needed."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        for candidate in (["python3.%d" % minor], ["py", "-3.%d" % minor]):
            # a name on PATH may be a shim without a Python behind it: ask it
            if is_quietly_done(candidate + ["-c", ""]):
                return call(candidate + [os.path.join(ROOT, "run.py")] + arguments)
    say(
        "Liaison needs Python %d.%d to %d.%d, and this is %d.%d. Install one of them and run this again."
        % (OLDEST + NEWEST + tuple(sys.version_info[:2]))
    )
    return 1


def set_up():
    """Make .venv where it is missing, broken, moved or older than the lock; the answer is its Python."""
    python = os.path.join(VENV, SCRIPTS, PYTHON)
    if is_set_up(python):
        return python
    with open(LOCK, "rb") as turn:
        wait_for_turn(turn)
        if not is_set_up(python):  # by the run that was waited for
            try:
                install_packages(python)
            except OSError as problem:
                sys.exit(
                    "Liaison could not be set up in %s: %s. Put its folder where you may write and where 1 GB is free,"
                    " and run this again." % (VENV, problem.strerror or problem)
                )
    return python


def is_set_up(python):
    """Whether .venv was made, wholly, from this lock, by this Python and in this place, and its Python runs."""
    return read_stamp() == fingerprint() and is_quietly_done([python, "-c", ""])


def wait_for_turn(turn):
    """Hold an open file for this process alone until it is closed: of two runs at once the second waits."""
    waiting = "Another run is setting Liaison up; this one waits for it."
    if os.name == "nt":
        import errno
        import msvcrt

        turn.seek(1 << 30)  # beyond its end: everybody may go on reading it
        while True:
            try:
                return msvcrt.locking(turn.fileno(), msvcrt.LK_LOCK, 1)
            except OSError as problem:  # after ten seconds it gives up; where nothing can be locked, at once
                if problem.errno != errno.EDEADLOCK:
                    return None
                say(waiting)
    import fcntl

    try:
        fcntl.flock(turn, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        say(waiting)
        fcntl.flock(turn, fcntl.LOCK_EX)
    except OSError:
        pass  # a disk over the network that knows no locks: two at once are the rarer trouble
    return None


def install_packages(python):
    """Give .venv every package of the lock, or end with the reason."""
    wanted = fingerprint()
    install = ["install", "--quiet", "--quiet", "--disable-pip-version-check", "--no-input"]
    install += ["--require-hashes", "--only-binary", ":all:", "-r", LOCK]
    pip = find_pip(python) if is_of_this_place(python) else None
    if pip is None:
        say("Setting up Liaison in .venv: some 300 MB, once; on a slow line this takes a few minutes.")
        pip = make_environment(python)
    else:
        say("Bringing the packages of Liaison up to date: what is new among them is fetched.")
        if call(pip + install + ["--dry-run"]):  # which fetches it; until all is there, what there is stays as it is
            sys.exit(NOT_INSTALLED)
        os.remove(STAMP)
    if call(pip + install):
        sys.exit(NOT_INSTALLED)
    with open(STAMP, "w") as stamp:  # written last: a set-up that was interrupted is begun anew
        stamp.write(wanted)
    say("Liaison is set up.")


def is_of_this_place(python):
    """Whether .venv was made, wholly, from some lock, by this Python and in this place, and its Python runs."""
    return (read_stamp() or "").split()[:1] == fingerprint().split()[:1] and is_quietly_done([python, "-c", ""])


def fingerprint():
    """What .venv is made by and where (an environment cannot be moved), and from which lock."""
    with open(LOCK, "rb") as lock:
        parts = sys.version.encode() + os.path.realpath(VENV).encode(), lock.read()
    return " ".join(hashlib.sha256(part).hexdigest() for part in parts)


def read_stamp():
    """What the last completed set-up wrote; None where there is none."""
    try:
        with open(STAMP) as stamp:
            return stamp.read()
    except OSError:
        return None


def make_environment(python):
    """Make .venv anew; the answer is the command of a pip that installs into it."""
    import venv

    if os.path.lexists(VENV):
        shutil.rmtree(VENV)
    links = os.name != "nt"
    venv.create(VENV, with_pip=False, symlinks=links)
    pip = find_pip(python)
    if pip is not None:
        return pip
    try:
        venv.create(VENV, with_pip=True, symlinks=links)
    except (subprocess.CalledProcessError, ImportError):
        sys.exit(
            "This Python has no pip (22.3 or newer). Install it (on Debian and Ubuntu:"
            " sudo apt-get install python3-pip python3-venv) and run this again."
        )
    return [python, "-m", "pip"]


def find_pip(python):
    """The command of a pip that installs into .venv as it is; None where there is none."""
    # where this very run stands in an environment, .venv itself perhaps, the pip of the Python below is asked
    outer = getattr(sys, "_base_executable", sys.executable)
    # Debian's python3 has no ensurepip and its pip installs nothing outside an environment, but into another one
    for pip in ([outer, "-m", "pip", "--python", python], [python, "-m", "pip"]):
        if is_quietly_done(pip + ["--version"]):
            return pip
    return None


def install_libraries():
    """Install the system libraries that Qt misses (Debian, as root), or print the line that does; then go on."""
    if not sys.platform.startswith("linux"):
        return
    missing = find_missing_packages()
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends"] + missing
    if shutil.which("apt-get") and os.geteuid() == 0:
        say("Installing system libraries: " + " ".join(missing))
        quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        is_quietly_done(["apt-get", "update"], quiet)  # without a network the packages may still be at hand
        if is_quietly_done(install, quiet) and not find_missing_packages():
            return
        say("They could not be installed. This line shows why:\n  " + " ".join(install))
        return
    say("Some system libraries are missing. On Debian and Ubuntu this line installs them:\n  sudo " + " ".join(install))


def find_missing_packages():
    """The Debian packages of the libraries that the system's loader does not find."""
    wanted = dict(LIBRARIES)
    if os.environ.get("DISPLAY"):
        wanted.update(X11_LIBRARIES)
    if os.environ.get("WAYLAND_DISPLAY"):
        wanted.update(WAYLAND_LIBRARIES)
    return [package for library, package in sorted(wanted.items()) if not has_library(library)]


def has_library(name):
    """Whether the system's loader finds a library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def find_translations():
    """The .ts files that people translate, and what Qt reads of each."""
    folder = os.path.join(ROOT, "resources", "translations")
    names = sorted(name for name in os.listdir(folder) if name.endswith(".ts")) if os.path.isdir(folder) else []
    return [(os.path.join(folder, name), os.path.join(folder, name[:-3] + ".qm")) for name in names]


def compile_translations(python):
    """Make what Qt reads of the translations where it is missing or older."""
    lrelease = os.path.join(os.path.dirname(python), "pyside6-lrelease" + (".exe" if os.name == "nt" else ""))
    for source, made in find_translations():
        is_made = os.path.exists(made) and os.path.getmtime(made) >= os.path.getmtime(source)
        if not is_made and not is_quietly_done([lrelease, source, "-qm", made]):
            say("%s could not be made ready; that language is shown in English." % os.path.basename(source))


def compile_program(python):
    """Make what Python reads of our modules where it is missing or older, so that the first start is no slower.

    Where it is told to write none of it (PYTHONDONTWRITEBYTECODE), every start would compile them again.
    """
    tops = [os.path.join(ROOT, name) for name in ("main.py", "directory", "models", "ui")]
    is_quietly_done([python, "-m", "compileall", "-q"] + [top for top in tops if os.path.exists(top)])


def translate(python):
    """Bring the .ts files up to date with every text of ui/ and directory/; English holds the plurals only."""
    sources = []
    for top in ("ui", "directory"):
        for place, _folders, names in os.walk(os.path.join(ROOT, top)):
            there = (os.path.relpath(os.path.join(place, name), ROOT) for name in names)
            sources += [name for name in there if name.endswith(".py")]
    lupdate = os.path.join(os.path.dirname(python), "pyside6-lupdate" + (".exe" if os.name == "nt" else ""))
    worst = 0
    for source, _made in find_translations():
        command = [lupdate] + sorted(sources) + ["-no-obsolete", "-locations", "none", "-source-language", "en"]
        command += ["-ts", source]
        worst = call(command + (["-pluralonly"] if source.endswith("_en.ts") else []), ROOT) or worst
        missing, texts = count_missing(source)
        say("%s: %d of %d texts are not translated." % (os.path.basename(source), missing, texts))
    compile_translations(python)
    return worst


def count_missing(source):
    """How many texts of a .ts file have no finished translation, and how many there are."""
    messages = list(xml.etree.ElementTree.parse(source).iter("message"))
    return sum(message.find("translation").get("type") == "unfinished" for message in messages), len(messages)


def lint(python):
    """Rules, formatting, types and the directions of imports; each runs, whatever the others say."""
    worst = 0
    for command in (
        [python, "-m", "ruff", "check", "."],
        [python, "-m", "ruff", "format", "--check", "."],
        [python, "-m", "mypy"],
        [os.path.join(os.path.dirname(python), "lint-imports"), "--no-cache"],
    ):
        worst = call(command, ROOT) or worst
    return worst


def take_screenshots(python, names):
    """Take the pictures of the real window anew (all, or those named); on a virtual screen where there is no other."""
    screen = None
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in SCREENS):
        screen = start_virtual_screen()
        if screen is None:
            return 1
        install_libraries()  # those that Qt needs on a screen
    folder = os.path.join(ROOT, "resources", "pictures")
    worst = 0
    try:
        for look, place in (("light", folder), ("dark", os.path.join(folder, "dark"))):
            worst = call([python, "-m", "ui.pictures", place, look] + names, ROOT) or worst
    finally:
        if screen is not None:
            screen.terminate()
            screen.wait()
            del os.environ["DISPLAY"]
    return worst


def start_virtual_screen():
    """Start Xvfb on a display that is free and set DISPLAY; the answer is its process, or None after saying why."""
    program = shutil.which("Xvfb")
    if program is None:
        say("There is no screen here. On Debian and Ubuntu this line installs a virtual one:")
        say("  sudo apt-get install -y --no-install-recommends xvfb")
        return None
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with open(os.devnull, "r+b") as nowhere:
        screen = subprocess.Popen(command, pass_fds=(writing,), stdin=nowhere, stdout=nowhere, stderr=nowhere)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()  # empty where it ended without one
    if not number:
        say("The virtual screen ended at once, with exit code %d." % screen.wait())
        return None
    os.environ["DISPLAY"] = ":" + number
    return screen


def call(command, folder=None):
    """Run a command, in this folder where none is said; the answer is its exit code. Who ends this ends it too."""
    child = subprocess.Popen(command, cwd=folder)
    before = signal.signal(signal.SIGTERM, lambda _number, _frame: child.terminate())
    while True:
        try:
            code = child.wait()
        except KeyboardInterrupt:
            continue  # it was told as well, and ends in its own way
        signal.signal(signal.SIGTERM, before)
        return code if code >= 0 else 128 - code  # ended by a signal: what a shell would answer


def is_quietly_done(command, environment=None):
    """Run a command that nobody needs to see; whether it succeeded."""
    try:
        with open(os.devnull, "r+b") as nowhere:
            return subprocess.call(command, env=environment, stdin=nowhere, stdout=nowhere, stderr=nowhere) == 0
    except OSError:
        return False  # there is no such program


def say(sentence):
    """Tell the user what is going on; on standard error, since a command's answer may be read by a program."""
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
