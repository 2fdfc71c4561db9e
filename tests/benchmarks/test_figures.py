"""The table of figures tells what is kept, and a missed figure is seen by CI."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from benchmarks import __main__ as benchmarks
from benchmarks.figure import Figure, side_by_side

KEPT = Figure("a", 1.5, 2, "× b")
MISSED = Figure("c", 2.25, 2, "× d")
AT_ITS_LIMIT = Figure("at its limit", 2, 2, "")
NO_NUMBER = Figure("no number", math.nan, 2, "")
NOTED = Figure("e", 3, 2, "× f", note="the peer got faster")


@pytest.mark.parametrize(
    ("figure", "verdict"),
    [(KEPT, "ok"), (AT_ITS_LIMIT, "ok"), (MISSED, "missed"), (NO_NUMBER, "missed"), (NOTED, "noted")],
)
def test_a_figure_says_whether_it_is_kept(figure: Figure, verdict: str) -> None:
    assert figure.verdict == verdict


def test_the_two_are_run_in_turn() -> None:
    calls: list[str] = []
    ratio = side_by_side(lambda: calls.append("a"), lambda: calls.append("b"), runs=3)
    assert calls == ["a", "b"] * 4
    assert ratio > 0


def test_a_table_has_a_line_for_each_and_the_notes_below() -> None:
    lines = benchmarks.table([KEPT, NOTED]).splitlines()
    assert [line.split()[:4] for line in lines[2:4]] == [["a", "1.50", "2", "ok"], ["e", "3.00", "2", "noted"]]
    assert lines[4] == "e: the peer got faster"


@pytest.mark.parametrize(("figures", "code"), [([KEPT], 0), ([KEPT, NOTED], 0), ([KEPT, MISSED], 1), ([], 0)])
def test_only_a_missed_figure_without_a_note_fails(
    figures: list[Figure],
    code: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "bench_planted.py").touch()
    planted = type("planted", (), {"run": staticmethod(lambda small: [MISSED] if small else figures)})
    monkeypatch.setattr(benchmarks, "import_module", {"benchmarks.bench_planted": planted}.get)
    assert benchmarks.main([], tmp_path) == code
    assert len(figures) > 0 or capsys.readouterr().out == "no figures\n"
    assert benchmarks.main(["--small"], tmp_path) == 0, "the limits are not for small data"
    assert "missed" in capsys.readouterr().out


def test_the_readme_gets_the_table_of_a_whole_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "benchmarks"
    folder.mkdir()
    for name in ("one", "other"):
        (folder / f"bench_{name}.py").touch()
    measured = {"benchmarks.bench_one": [KEPT], "benchmarks.bench_other": [NOTED]}
    monkeypatch.setattr(
        benchmarks, "import_module", lambda name: type("planted", (), {"run": staticmethod(lambda _s: measured[name])})
    )
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{benchmarks.BEGUN}\nold\n{benchmarks.ENDED}\nafter\n", encoding="utf-8")
    assert benchmarks.main(["--readme"], folder) == 0
    lines = readme.read_text(encoding="utf-8").splitlines()
    assert (lines[0], lines[-1]) == ("before", "after")
    assert "old" not in lines
    assert "| a | 1.5 | 2 |  | × b |" in lines
    assert "| e | 3 | 2 | missed | × f |" in lines
    kept = readme.read_text(encoding="utf-8")
    for arguments in (["--readme", "--small"], ["--readme", "one"], ["neither"]):
        with pytest.raises(SystemExit):
            benchmarks.main(arguments, folder)
    assert readme.read_text(encoding="utf-8") == kept
    readme.write_text("no marks", encoding="utf-8")
    with pytest.raises(ValueError, match="between"):
        benchmarks.main(["--readme"], folder)


def test_only_those_that_are_named_are_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("one", "other"):
        (tmp_path / f"bench_{name}.py").touch()
    planted = type("planted", (), {"run": staticmethod(lambda _small: [MISSED])})
    monkeypatch.setattr(benchmarks, "import_module", {"benchmarks.bench_other": planted}.__getitem__)
    assert benchmarks.main(["other"], tmp_path) == 1
    assert "measuring other" in capsys.readouterr().err
