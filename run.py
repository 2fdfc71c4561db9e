#!/usr/bin/env python3
"""Set Liaison up on this machine and start it. Standard library only.

    python3 run.py                 sets up .venv and starts the program
    python3 run.py test [...]      sets up and runs all tests
    python3 run.py lint            ruff, mypy and the import rules
    python3 run.py bench [--small] the figures of benchmarks/
    python3 run.py VERB ...        one command, as main.py VERB ...

It must be read by any Python 3, if only to say which version is needed.
"""

import hashlib
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.abspath(__file__))
LOCK = os.path.join(ROOT, "requirements.lock")
VENV = os.path.join(ROOT, ".venv")
STAMP = os.path.join(VENV, "liaison-stamp")
OLDEST, NEWEST = (3, 11), (3, 14)

# what Qt needs of a bare Debian: without a screen, and on X11
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


def main():
    """Do what was asked for; the answer is the exit code."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        return run_with_fitting_python()
    arguments = sys.argv[1:]
    python = set_up()
    install_libraries(with_screen=bool(os.environ.get("DISPLAY")))
    verb = arguments[0] if arguments else ""
    if verb == "test":
        return call([python, "-m", "pytest"] + arguments[1:], ROOT)
    if verb == "lint":
        return lint(python)
    if verb == "bench":
        return call([python, "-m", "benchmarks"] + arguments[1:], ROOT)
    return call([python, os.path.join(ROOT, "main.py")] + arguments)


def run_with_fitting_python():
    """Run this file again with a Python that fits, or say which one is needed."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which("python3.%d" % minor)
        if found:
            return subprocess.call([found, os.path.abspath(__file__)] + sys.argv[1:])
        if os.name == "nt" and shutil.which("py"):
            launcher = ["py", "-3.%d" % minor]
            if subprocess.call(launcher + ["-c", ""], stderr=subprocess.DEVNULL) == 0:
                return subprocess.call(launcher + [os.path.abspath(__file__)] + sys.argv[1:])
    say("Liaison needs Python 3.11 to 3.14; this is %d.%d. Install one and run this again." % sys.version_info[:2])
    return 1


def set_up():
    """Make .venv where it is missing, broken or older than the lock; answers its Python."""
    python = os.path.join(VENV, *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))
    with open(LOCK, "rb") as lock:
        wanted = hashlib.sha256(lock.read() + sys.version.encode() + VENV.encode()).hexdigest()
    try:
        with open(STAMP) as stamp:
            if stamp.read() == wanted and subprocess.call([python, "-c", ""]) == 0:
                return python
    except OSError:
        pass  # there is no stamp, or no Python in it: set up below
    say("Setting up Liaison in .venv: some 300 MB once, a few minutes on a slow line.")
    import venv

    if os.path.isdir(VENV):
        shutil.rmtree(VENV)
    venv.create(VENV, with_pip=False, symlinks=os.name != "nt")
    install = ["install", "--quiet", "--require-hashes", "--only-binary", ":all:", "-r", LOCK]
    if subprocess.call([sys.executable, "-m", "pip", "--version"], stdout=subprocess.DEVNULL) == 0:
        # Debian's python3 has no ensurepip; its pip can install into another environment
        failed = call([sys.executable, "-m", "pip", "--python", python] + install)
    else:
        shutil.rmtree(VENV)
        try:
            venv.create(VENV, with_pip=True)
        except (subprocess.CalledProcessError, SystemExit):
            sys.exit("pip is missing: on Debian and Ubuntu  sudo apt-get install python3-pip  and run this again.")
        failed = call([python, "-m", "pip"] + install)
    if failed:
        sys.exit("The packages could not be installed (see above). Check the network and run this again.")
    with open(STAMP, "w") as stamp:  # written last: a set-up that was interrupted is begun anew
        stamp.write(wanted)
    return python


def install_libraries(with_screen):
    """Install the system libraries that Qt misses (Debian, as root), or print the line that does."""
    if not sys.platform.startswith("linux"):
        return
    wanted = dict(LIBRARIES)
    if with_screen:
        wanted.update(X11_LIBRARIES)
    missing = [package for library, package in sorted(wanted.items()) if not has_library(library)]
    if not missing:
        return
    line = "apt-get install -y " + " ".join(missing)
    if os.geteuid() == 0 and shutil.which("apt-get"):
        say("Installing system libraries: " + " ".join(missing))
        quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        command = ["apt-get", "install", "-y", "-q"] + missing
        if subprocess.call(command, env=quiet, stdout=subprocess.DEVNULL) == 0:
            return
        subprocess.call(["apt-get", "update", "-q"], env=quiet, stdout=subprocess.DEVNULL)
        if subprocess.call(command, env=quiet, stdout=subprocess.DEVNULL) == 0:
            return
    say("Some system libraries are missing. On Debian and Ubuntu this line installs them:\n  sudo " + line)


def has_library(name):
    """Whether the system's loader finds a library."""
    import ctypes

    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def lint(python):
    """Formatting, rules, types and the directions of imports; each runs, whatever the others say."""
    scripts = os.path.dirname(python)
    worst = 0
    for command in (
        [python, "-m", "ruff", "check", "."],
        [python, "-m", "ruff", "format", "--check", "."],
        [python, "-m", "mypy"],
        [os.path.join(scripts, "lint-imports"), "--no-cache"],
    ):
        worst = call(command, ROOT) or worst
    return worst


def call(command, folder=None):
    """Run a command, in this folder where none is said; the answer is its exit code."""
    try:
        return subprocess.call(command, cwd=folder)
    except KeyboardInterrupt:
        return 130


def say(sentence):
    """Tell the user what is going on."""
    print(sentence, flush=True)


if __name__ == "__main__":
    sys.exit(main())
