"""run.py on copies of its own folder: real environments from an empty lock, so that nothing is downloaded."""

from __future__ import annotations

import ast
import errno
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.abc import MetaPathFinder
from pathlib import Path
from subprocess import PIPE

import pytest

import main
import run
from directory.paths import ROOT

# what stands in for main.py says with what it was called, and ends with an exit code of its own
MAIN = "import sys\nprint(sys.prefix)\nprint(sys.argv[1:])\nsys.exit(7)\n"


class Checkout:
    """A copy of run.py with an empty lock."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        shutil.copy(ROOT / "run.py", folder)
        (folder / "requirements.lock").touch()
        (folder / "main.py").write_text(MAIN)

    @property
    def mark(self) -> Path:
        """A file that is gone when .venv was made anew."""
        return self.folder / ".venv" / "mark"

    def run(self, *arguments: str, python: str = sys.executable, **environment: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [python, str(self.folder / "run.py"), *arguments],
            capture_output=True,
            text=True,
            env={**os.environ, **environment},
            timeout=120,
            check=False,
        )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A checkout that was set up once."""
    checkout = Checkout(tmp_path_factory.mktemp("run") / "checkout")
    done = checkout.run("--help")
    assert done.returncode == 7, done.stderr
    return checkout


@pytest.fixture
def ready(made: Checkout) -> Iterator[Checkout]:
    """The same, set up and marked."""
    made.run()
    made.mark.touch()
    yield made
    made.mark.unlink(missing_ok=True)


def test_it_is_readable_by_python_3_6() -> None:
    ast.parse((ROOT / "run.py").read_text("utf-8"), feature_version=(3, 6))


@pytest.mark.skipif(not run.is_quietly_done(["python2.7", "-c", ""]), reason="Python 2.7 is not installed")
def test_python_2_7_says_which_one_is_needed(tmp_path: Path) -> None:
    python = subprocess.check_output(["python2.7", "-c", "import sys; print(sys.executable)"], text=True).strip()
    done = Checkout(tmp_path / "checkout").run(python=python, PATH=str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.startswith("Liaison needs Python 3.11 to 3.14, and this is 2.7.")


@pytest.fixture
def on_old_python(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str, str], None]:
    """Pretends that this is Python 3.9, with nothing on PATH but the programs that the test puts there."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setattr(sys, "version_info", (3, 9, 1))
    monkeypatch.setenv("PATH", str(folder))

    def put(name: str, script: str) -> None:
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)

    return put


@pytest.mark.skipif(os.name == "nt", reason="the programs of this test are shell scripts")
def test_it_goes_on_in_the_newest_fitting_python(
    on_old_python: Callable[[str, str], None], capfd: pytest.CaptureFixture[str]
) -> None:
    on_old_python("python3.14", "exit 127")  # a shim with nothing behind it
    on_old_python("python3.12", '[ "$1" = -c ] || { echo "3.12 runs $@"; exit 5; }')
    on_old_python("python3.11", '[ "$1" = -c ] || echo "3.11 runs $@"')
    assert run.main(["search", "two words"]) == 5
    assert capfd.readouterr().out == f"3.12 runs {ROOT / 'run.py'} search two words\n"


def test_without_one_it_names_the_version(
    on_old_python: Callable[[str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run.main([]) == 1
    assert "needs Python 3.11 to 3.14, and this is 3.9" in capsys.readouterr().err


def test_what_is_no_verb_of_its_own_goes_to_main(made: Checkout) -> None:
    done = made.run("search", "two words")
    prefix, arguments = done.stdout.splitlines()
    assert (prefix, arguments, done.returncode) == (str(made.folder / ".venv"), "['search', 'two words']", 7)


def test_a_second_run_installs_nothing_and_says_nothing(ready: Checkout) -> None:
    done = ready.run()
    assert ready.mark.exists()
    assert "Setting up" not in done.stderr


def test_our_modules_are_compiled_before_the_program_starts(ready: Checkout) -> None:
    (ready.folder / "ui").mkdir()
    (ready.folder / "ui" / "page.py").write_text("")
    ready.run(PYTHONDONTWRITEBYTECODE="1")
    (made,) = (ready.folder / "ui" / "__pycache__").iterdir()
    assert made.name.startswith("page.")
    shutil.rmtree(ready.folder / "ui")


def test_of_a_changed_lock_only_what_is_new_is_installed(ready: Checkout) -> None:
    (ready.folder / "requirements.lock").write_text("# changed\n")
    done = ready.run()
    assert "Bringing the packages of Liaison up to date" in done.stderr
    assert "Setting up" not in done.stderr
    assert done.returncode == 7
    assert ready.mark.exists()
    assert ready.run().stderr == ""


def test_of_two_runs_at_once_one_sets_up_and_the_other_waits_for_it(ready: Checkout) -> None:
    lock = ready.folder / "requirements.lock"
    lock.write_text("# for two\n")
    command = [sys.executable, str(ready.folder / "run.py")]
    with lock.open("rb") as held:
        run.wait_for_turn(held)
        both = [subprocess.Popen(command, stdout=PIPE, stderr=PIPE, text=True) for _one in range(2)]
        for one in both:
            assert one.stderr.readline() == "Another run is setting Liaison up; this one waits for it.\n"
    said = [one.communicate(timeout=120)[1] for one in both]
    assert [one.returncode for one in both] == [7, 7], said
    assert sorted(text.count("up to date") for text in said) == [0, 1]


def test_where_nothing_can_be_written_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_python: str) -> list[str]:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(run, "make_environment", refuse)
    monkeypatch.setattr(run, "is_set_up", lambda _python: False)
    monkeypatch.setattr(run, "is_of_this_place", lambda _python: False)
    with pytest.raises(SystemExit, match=r"could not be set up in .*\.venv: Permission denied\. Put its folder where"):
        run.set_up()


def test_an_interrupted_set_up_is_begun_anew(ready: Checkout) -> None:
    (ready.folder / ".venv" / "liaison-stamp").unlink()
    ready.run()
    assert not ready.mark.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows copies Python instead of linking it")
def test_an_environment_whose_python_has_gone_is_made_anew(ready: Checkout) -> None:
    python = ready.folder / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to("/nowhere/python")
    assert ready.run().returncode == 7
    assert not ready.mark.exists()


def test_a_moved_environment_is_made_anew(ready: Checkout) -> None:
    moved = Checkout(ready.folder.parent / "moved")
    shutil.copytree(ready.folder / ".venv", moved.folder / ".venv", symlinks=True)
    done = moved.run()
    assert done.stdout.splitlines()[0] == str(moved.folder / ".venv")
    assert not moved.mark.exists()


@pytest.mark.parametrize("is_whole", [True, False])
def test_run_by_its_own_environment_it_brings_that_up_to_date(ready: Checkout, is_whole: bool) -> None:
    """A user who has activated .venv and pulled a new lock."""
    python = ready.folder / ".venv" / run.SCRIPTS / run.PYTHON
    (ready.folder / "requirements.lock").write_text(f"# newer {is_whole}\n")
    if not is_whole:
        (ready.folder / ".venv" / "liaison-stamp").unlink()
    done = ready.run(python=str(python))
    assert done.returncode == 7, done.stderr
    assert ready.mark.exists() == is_whole


def test_what_cannot_be_installed_leaves_what_there_is(ready: Checkout) -> None:
    lock = ready.folder / "requirements.lock"
    before = lock.read_text()
    lock.write_text("this is no requirement\n")
    done = ready.run()
    assert done.returncode == 1
    assert "Invalid requirement" in done.stderr
    assert "run this again" in done.stderr.splitlines()[-1]
    lock.write_text(before)
    assert ready.run().stderr == ""
    assert ready.mark.exists()


def test_what_cannot_be_installed_at_first_leaves_no_stamp(ready: Checkout) -> None:
    lock = ready.folder / "requirements.lock"
    lock.write_text("this is no requirement\n")
    (ready.folder / ".venv" / "liaison-stamp").unlink()
    done = ready.run()
    lock.write_text("")
    assert done.returncode == 1
    assert "Invalid requirement" in done.stderr
    assert not (ready.folder / ".venv" / "liaison-stamp").exists()


@pytest.fixture
def bare_debian(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A machine that lacks libEGL and libxcb-cursor and where apt-get installs nothing; the commands it was given."""
    commands: list[list[str]] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(run, "has_library", lambda name: name not in ("libEGL.so.1", "libxcb-cursor.so.0"))
    monkeypatch.setattr(run, "is_quietly_done", lambda command, environment=None: bool(commands.append(command)))
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return commands


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="only where there is a root")
class TestMissingLibraries:
    def test_a_user_is_given_the_line(
        self, bare_debian: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        run.install_libraries()
        said = capsys.readouterr().err
        assert said.splitlines()[-1] == "  sudo apt-get install -y --no-install-recommends libegl1"
        assert bare_debian == []

    def test_root_installs_them_and_hears_when_that_fails(
        self, bare_debian: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        monkeypatch.setenv("DISPLAY", ":1")
        run.install_libraries()
        install = ["apt-get", "install", "-y", "--no-install-recommends", "libegl1", "libxcb-cursor0"]
        assert bare_debian == [["apt-get", "update"], install]
        assert "could not be installed" in capsys.readouterr().err


def test_the_window_says_which_system_library_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    class Lacking(MetaPathFinder):
        def find_spec(self, fullname: str, _path: object, _target: object = None) -> None:
            if fullname == "ui.app":
                raise ImportError("libEGL.so.1: cannot open shared object file", path="/x/PySide6/QtGui.abi3.so")

    monkeypatch.delitem(sys.modules, "ui.app", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Lacking(), *sys.meta_path])
    monkeypatch.setattr(sys, "argv", ["main.py"])
    monkeypatch.setenv("DISPLAY", ":1")
    monkeypatch.setattr(main, "hurry", lambda: None)
    with pytest.raises(SystemExit, match=r"has not got: libEGL\.so\.1: .* names the package"):
        main.main()


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process without telling it")
def test_who_ends_run_py_ends_the_program(ready: Checkout) -> None:
    (ready.folder / "main.py").write_text("import time\nprint('open', flush=True)\ntime.sleep(60)\n")
    with subprocess.Popen([sys.executable, str(ready.folder / "run.py")], stdout=PIPE, text=True) as begun:
        assert begun.stdout.readline() == "open\n"
        begun.terminate()
        assert begun.stdout.read() == ""  # until nobody holds the other end
    (ready.folder / "main.py").write_text(MAIN)
    assert begun.returncode == 128 + 15


def test_a_child_ended_by_a_signal_gives_what_a_shell_would() -> None:
    kill = "import os, signal; os.kill(os.getpid(), signal.SIGTERM)"
    assert run.call([sys.executable, "-c", kill]) == 128 + 15


def test_a_language_is_told_how_many_texts_it_lacks(tmp_path: Path) -> None:
    file = tmp_path / "liaison_fr.ts"
    done = "<message><source>File</source><translation>Fichier</translation></message>"
    missing = '<message{}><source>%n</source><translation type="unfinished">{}</translation></message>'
    texts = done + missing.format("", "") + missing.format(' numerus="yes"', "<numerusform/>")
    file.write_text(f"<TS><context><name>x</name>{texts}</context></TS>", "utf-8")
    assert run.count_missing(str(file)) == (2, 3)


def test_ci_installs_every_library_that_run_py_knows_of() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    packages = {*run.LIBRARIES.values(), *run.X11_LIBRARIES.values(), *run.WAYLAND_LIBRARIES.values()}
    assert packages <= set(re.findall(r"[a-z0-9.+-]+", script))


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], str | None]]:
    """A Linux without a screen; the commands that are called, each with the DISPLAY that it had."""
    called: list[tuple[list[str], str | None]] = []
    for name in run.SCREENS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(run, "install_libraries", lambda: None)
    monkeypatch.setattr(
        run, "call", lambda command, folder=None: called.append((command, os.environ.get("DISPLAY"))) or 0
    )
    return called


def test_pictures_are_taken_light_and_dark_where_the_screen_is(no_screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":7")
    assert run.take_screenshots("python", ["palette"]) == 0
    (light, first), (dark, second) = no_screen
    assert light[1:] == ["-m", "ui.pictures", str(ROOT / "resources" / "pictures"), "light", "palette"]
    assert dark[1:] == ["-m", "ui.pictures", str(ROOT / "resources" / "pictures" / "dark"), "dark", "palette"]
    assert first == second == ":7"


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_pictures_are_taken_on_a_virtual_screen_that_ends_with_them(no_screen) -> None:
    assert run.take_screenshots("python", []) == 0
    displays = {display for _command, display in no_screen}
    assert len(no_screen) == 2
    assert re.fullmatch(r":\d+", displays.pop() or "")
    assert not displays
    assert "DISPLAY" not in os.environ


def test_without_a_virtual_screen_it_says_how_to_have_one(
    no_screen, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert run.take_screenshots("python", []) == 1
    assert no_screen == []
    assert capsys.readouterr().err.splitlines()[-1] == "  sudo apt-get install -y --no-install-recommends xvfb"


@pytest.mark.skipif(os.name == "nt", reason="the program of this test is a shell script")
def test_a_virtual_screen_that_does_not_start_is_told(
    no_screen, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "Xvfb").write_text("#!/bin/sh\nexit 3\n")
    (tmp_path / "Xvfb").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert run.take_screenshots("python", []) == 1
    assert "exit code 3" in capsys.readouterr().err
    assert no_screen == []
