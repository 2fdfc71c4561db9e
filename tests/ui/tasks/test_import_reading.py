"""How far the reading of an import is: as its board says, or which of several sources."""

from __future__ import annotations

from directory.board import Board
from directory.importing.receiving import Source
from ui.tasks.import_reading import BoardWatch, Reading

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Exemplo\r\nEND:VCARD\r\n"


def test_a_board_is_told_as_it_stands_until_the_work_is_over(qapp, qtbot):
    watch, board = BoardWatch(), Board()
    said = []
    watch.said.connect(lambda *words: said.append(words))
    board.tell(7, 7)  # of the work before
    watch.begin("Reading cards.vcf", board)
    assert said == [("Reading cards.vcf", 0, 0)]
    board.tell(3, 10)
    qtbot.waitUntil(lambda: said[-1] == ("Reading cards.vcf", 3, 10))
    watch.end()
    assert not watch._timer.isActive()


def test_of_several_sources_it_is_told_which_and_one_that_cannot_be_read_costs_no_other(qapp, qtbot):
    reading = Reading([Source("a.vcf", CARD), Source("b.vcf", b" "), Source("c.vcf", CARD)])
    said = []
    reading.working.connect(lambda *words: said.append(words))
    with qtbot.waitSignal(reading.ended):
        reading.start()
    assert [received.file.name for received in reading.received] == ["a.vcf", "c.vcf"]
    assert [str(problem) for problem in reading.problems] == ["b.vcf is empty: there is nothing to import from it."]
    assert list(dict.fromkeys(said)) == [
        ("Reading a.vcf", 0, 3), ("Reading b.vcf", 1, 3), ("Reading c.vcf", 2, 3),
    ]  # fmt: skip


def test_what_is_stopped_tells_nothing_and_can_begin_again(qapp, qtbot):
    reading = Reading([Source("a.vcf", CARD)])
    ended = []
    reading.ended.connect(lambda: ended.append(len(reading.received)))
    reading.start()
    reading.stop()
    with qtbot.waitSignal(reading.ended):
        reading.start()
    assert ended == [1]
