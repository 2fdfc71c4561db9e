"""Importing: files or pasted text become a list to review; nothing is saved before "Import", and it is one step.

window.show_task(ImportTask(office, ["contacts.vcf"]))
window.show_task(ImportTask(office, [Source("pasted text", data)]))
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QWidget

from directory.errors import DirectoryError
from directory.history.undo import reverse
from directory.importing.comparing import Comparison, compare
from directory.importing.doubts import Doubt, find_doubts
from directory.importing.endings import READABLE
from directory.importing.originals import find_form
from directory.importing.receiving import Received, Source
from directory.importing.steps import Decision
from directory.importing.storing import Stored, save_rejected
from ui.office import Office
from ui.tasks.import_card import LEAST_WIDTH, ItemPanel
from ui.tasks.import_list import PlanList
from ui.tasks.import_pages import Bars, EncodingPage, SorryPage, WorkingPage
from ui.tasks.import_release import ReleasePage
from ui.tasks.import_words import compared_with
from ui.tasks.import_work import ImportWork
from ui.tasks.task import Task
from ui.texts import number, plain, sentence
from ui.theme import theme
from ui.widgets.buttons import button
from ui.widgets.cure import Cure
from ui.words import language

PATIENCE = 200  # milliseconds before what is being done is shown


def sources_of(given: Iterable[str | Path | Source]) -> list[Source]:
    """What is to be imported: paths, and what was pasted (a Source with its data)."""
    return [each if isinstance(each, Source) else Source(str(each)) for each in given]


class ImportTask(Task):
    """Takes sources: paths, or text and bytes that were pasted. `listed(ids)` asks to show what was imported."""

    listed = Signal(object)

    def __init__(
        self, office: Office, sources: Iterable[str | Path | Source], back_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent=parent)
        self.back_button.setText(back_text or self.tr("People"))
        self.office = office
        self._kept: set[tuple[int, str]] = set()  # phones that stay as they are: item and text
        self._has_started = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(lambda: self._show_page(self.working_page))
        self.bars = Bars()
        self.pages = QStackedWidget()
        self.content.addWidget(self.bars)
        self.content.addWidget(self.pages, 1)
        self._make_first_pages()
        self._making = self._make_pages()
        self._make_foot_buttons()
        self.work: ImportWork
        self.begin(sources)

    def begin(self, sources: Iterable[str | Path | Source]) -> None:
        """Import these instead of what was looked at before."""
        old = getattr(self, "work", None)
        if old is not None:
            old.close()
            old.deleteLater()
        self.work = work = ImportWork(self.office, sources_of(sources), self)
        work.working.connect(self._show_working)
        work.asked.connect(self._ask_encoding)
        work.planned.connect(self._show_plan)
        work.moved.connect(self._tell_moved)
        work.refused.connect(self._tell)
        work.failed.connect(self._show_failure)
        work.stopped.connect(self._show_stopped)
        for undone in (work.stopped, work.moved, work.refused):
            undone.connect(self._return)
        work.stored.connect(self._finish)
        self._kept.clear()
        self.bars.clear()
        self._name()
        if self._has_started:
            work.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Reading begins when the task is seen."""
        super().showEvent(event)
        if not self._has_started:
            self._has_started = True
            self.work.start()
            self._make_on()

    def leave(self) -> None:
        """Go back. What runs is ended first; decisions are asked about once."""
        if self.work.is_storing:
            self.work.stop()
        elif self.work.decisions and not self._is_warned:
            self._is_warned = True
            cure = self._tell(
                self.tr(
                    "You have decided %n item(s). Nothing of it is saved if you leave now.",
                    "",
                    len(self.work.decisions),
                ),
                self.tr("Leave without importing"),
            )
            cure.applied.connect(self.leave)
        else:
            self._go()

    def _go(self) -> None:
        self.end()
        self.left.emit()

    @property
    def is_storing(self) -> bool:
        """Whether cards are being stored."""
        return self.work.is_storing

    def stop(self) -> None:
        """Stop storing; nothing of it stays."""
        self.work.stop()

    def end(self) -> None:
        """Forget what was read and planned."""
        self.work.close()

    def _return(self) -> None:
        """Be seen again, where the window shows something else: somebody has to decide."""
        if not self.isVisible():
            self.wanted.emit()

    def _make_on(self, *, all_of_them: bool = False) -> None:
        """Make the next of the pages, or all that are not made yet: at once they would hold up the window."""
        for _made in self._making:
            if not all_of_them:
                QTimer.singleShot(0, self, self._make_on)
                return

    def _make_first_pages(self) -> None:
        """What is seen while a file is read, or where it cannot be, and the place of the plan."""
        self.working_page = WorkingPage()
        self.working_page.cancelled.connect(self._cancel)
        self.sorry_page = SorryPage()
        self.sorry_page.other_wanted.connect(self._choose_other)
        self.sorry_page.paste_wanted.connect(self._paste)
        self.encoding_page = EncodingPage()
        self.review_page = QSplitter(Qt.Orientation.Horizontal)
        self.review_page.setChildrenCollapsible(False)
        self.review_page.setHandleWidth(1)
        for page in (QWidget(), self.working_page, self.sorry_page, self.encoding_page, self.review_page):
            self.pages.addWidget(page)

    def _make_pages(self) -> Iterator[None]:
        """What is seen of a plan; made one after the other."""
        yield
        self.list = PlanList()
        yield
        self.panel = ItemPanel()
        self.panel.setMinimumWidth(theme().px(LEAST_WIDTH))
        self.review_page.addWidget(self.list)
        self.review_page.addWidget(self.panel)
        self.review_page.setStretchFactor(0, 1)
        self.review_page.setSizes([theme().px(1010), theme().px(382)])
        yield
        self.release_page = ReleasePage()
        self.pages.addWidget(self.release_page)
        view = self.list.view
        view.chosen.connect(self._show_item)
        view.entered_item.connect(self._enter_item)
        for made in (self.release_page, view, self.panel):
            made.decided.connect(self._decide)
        for made in (self.release_page, view):
            made.ticked.connect(self._tick)
        for made in (self.release_page, self.panel):
            made.cured.connect(lambda index, raw, better: self.work.cure(index, raw, better))
            made.kept.connect(self._keep_phone)
            made.published.connect(lambda: self.work.set_publishes(True))
        self.release_page.dated.connect(lambda day: self.work.set_date(day))
        self.release_page.paste_wanted.connect(self._paste)

    def _make_foot_buttons(self) -> None:
        self.rejects_button = self.add_button(button(self.tr("Save rejected…"), "quiet"))
        self.rejects_button.clicked.connect(self._save_rejected)
        self.cancel_button = self.add_button(button(self.tr("Cancel")))
        self.cancel_button.clicked.connect(self.leave)
        self.import_button = self.add_button(button(self.tr("Import"), "primary", "import"))
        self.import_button.clicked.connect(self._press_import)

    def _name(self) -> None:
        """The title: the file, how many, or pasted text."""
        sources = self.work.sources
        pasted = len(sources) == 1 and sources[0].data is not None
        if pasted:
            moment = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
            self.set_title(self.tr("Import from text"), self.tr("pasted at {time}").format(time=moment))
        elif len(sources) == 1:
            self.set_title(self.tr("Import {file}").format(file=plain(Path(sources[0].name).name)))
        else:
            self.set_title(self.tr("Import %n file(s)", "", len(sources)))

    def _show_working(self, text: str, done: int, total: int) -> None:
        self.working_page.show_work(text, done, total)
        if not self._patience.isActive() and self.pages.currentWidget() is not self.working_page:
            self._patience.start(PATIENCE)
            self.pages.setEnabled(False)
        self._show_buttons(import_text="", is_busy=True)
        if self.work.is_storing:
            if not self.isVisible():
                counted = self.tr("Importing {done} of {total}").format(done=number(done), total=number(total))
                self.told.emit(counted if total else text)
            self.foot_text.setText(self.tr("Cancel takes back what was stored so far."))
        else:
            self.foot_text.setText(self.tr("Nothing is saved yet."))

    def _ask_encoding(self, received: Received) -> None:
        self.encoding_page.show_received(received)
        self._show_page(self.encoding_page)
        self._show_buttons(import_text=self.tr("Continue"))
        self.foot_text.setText(self.tr("Nothing is saved yet."))

    def _show_plan(self) -> None:
        plan = self.work.plan
        assert plan is not None
        self._make_on(all_of_them=True)
        if self.pages.currentWidget() not in (self.review_page, self.release_page):
            self.bars.clear()
            for problem in self.work.problems:
                self._tell(problem)
        if self.work.is_release:
            received = self.work.received[0]
            self.release_page.show_plan(plan, received.lines, self._compare, self._doubts, self._kept)
            is_first = self.pages.currentWidget() is not self.release_page
            self._show_page(self.release_page)
            if is_first:
                self.release_page.focus_first()
            foot = self.tr("The text is kept as their source. It will be one step, and Undo takes it back.")
        else:
            is_first = self.pages.currentWidget() is not self.review_page
            self._show_page(self.review_page)
            self._shown_item: int | None = None
            self.list.show_plan(plan, self.work.home)
            current = self.list.view.current_item()
            if current is not None and current != self._shown_item:  # the list tells of another line only
                self._show_item(current)
            if is_first:
                self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
            foot = self.tr("Nothing is saved yet. It will be one step, and Undo takes all of it back.")
        self.foot_text.setText(foot)
        self._show_subtitle()
        self._show_buttons(import_text=self._import_text())

    def _import_text(self) -> str:
        plan = self.work.plan
        assert plan is not None
        count, undecided = self.work.plan_size, plan.count("conflict")
        if not count and not undecided:
            return self.tr("Nothing to import")
        if not undecided:
            return self.tr("Import {count}").format(count=number(count))
        text = self.tr("Import {count} · %n undecided stay(s) out", "", undecided)
        return text.format(count=number(count))

    def _show_subtitle(self) -> None:
        plan, received = self.work.plan, self.work.received
        assert plan is not None
        if self.work.is_release:
            return
        count = len(plan.items)
        text = self.tr("%n card(s)", "", count)
        form = find_form(received)
        if form:
            text = self.tr("{cards}, {form}").format(cards=text, form=form)
        self.subtitle_label.setText(text)

    def _show_buttons(self, *, import_text: str, is_busy: bool = False) -> None:
        plan = self.work.plan
        is_planned = plan is not None and self.pages.currentWidget() in (self.review_page, self.release_page)
        self.rejects_button.setVisible(is_planned and plan is not None and plan.count("rejected") > 0)
        self.cancel_button.setVisible(not is_busy)
        self.import_button.setVisible(bool(import_text))
        self.import_button.setText(import_text)
        self.import_button.setEnabled(not is_planned or self.work.plan_size > 0)

    def _show_page(self, page: QWidget) -> None:
        self._is_warned = False
        self._patience.stop()
        self.pages.setEnabled(True)
        self.pages.setCurrentWidget(page)

    def _show_failure(self, problems: Sequence[str]) -> None:
        self.bars.clear()
        self.sorry_page.show_problems(problems)
        self._show_page(self.sorry_page)
        self._show_buttons(import_text="")
        self.foot_text.setText(self.tr("Nothing was saved."))
        self.sorry_page.other_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_stopped(self) -> None:
        self._show_plan()
        self._tell(self.tr("The import was stopped; nothing of it was stored."))

    def _show_item(self, index: int) -> None:
        plan = self.work.plan
        assert plan is not None
        self._shown_item = index
        doubts = [doubt for doubt in self._doubts(index) if (index, doubt.raw) not in self._kept]
        self.panel.show_item(index, len(plan.items), plan.items[index], doubts)
        self.panel.show_comparison(self._compare(index))

    def _enter_item(self, index: int) -> None:
        self._show_item(index)
        self.panel.focus_first()

    def _compare(self, index: int) -> Sequence[Comparison]:
        """Both records of an item side by side; nothing where there is no other record."""
        plan = self.work.plan
        assert plan is not None
        key = compared_with(plan.items[index])
        return () if key is None else self.office.read(compare, plan, index, key)

    def _doubts(self, index: int) -> Sequence[Doubt]:
        plan = self.work.plan
        assert plan is not None
        item = plan.items[index]
        return find_doubts(item, self.work.home, language()) if item.shown else ()

    def _decide(self, index: int, decision: Decision | None) -> None:
        self.work.decide(index, decision)
        self.import_button.setEnabled(self.import_button.isEnabled() and not self.work.is_deciding)

    def _tick(self, indexes: Sequence[int], on: bool) -> None:
        self.work.leave_out(indexes, is_out=not on)
        self.import_button.setEnabled(self.import_button.isEnabled() and not self.work.is_deciding)

    def _keep_phone(self, index: int, raw: str) -> None:
        self._kept.add((index, raw))
        self._show_plan()

    def _press_import(self) -> None:
        if self.pages.currentWidget() is self.encoding_page:
            self.work.read_as(self.encoding_page.encoding())
        else:
            self.work.store()

    def _cancel(self) -> None:
        """Cancel of the progress: storing is rolled back, reading is left."""
        if self.work.is_storing:
            self.work.stop()
        else:
            self._go()

    def _tell_moved(self, lines: Sequence[int]) -> None:
        text = self.tr(
            "The directory has changed meanwhile: %n line(s) are different now. Look at them again.", "", len(lines)
        )
        self._tell(text)
        if lines and not self.work.is_release:
            self.list.view.choose_item(lines[0])

    def _tell(self, text: str, button_text: str = "") -> Cure:
        """Say something above the content, with its cure."""
        return self.bars.add(text, button_text)

    def bar_texts(self) -> list[str]:
        """What is said above the content."""
        return self.bars.texts()

    def _save_rejected(self) -> None:
        assert self.work.plan is not None
        chosen, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Save the rejected cards"), self.tr("rejected.vcf"), self.tr("vCard files (*.vcf)")
        )
        if not chosen:
            return
        try:
            file = save_rejected(self.work.plan, Path(chosen))
        except DirectoryError as problem:
            self._tell(sentence(problem.text))
            return
        self.noticed.emit(self.tr("Saved {file}.").format(file=plain(file.name)), ())

    def _choose_other(self) -> None:
        filters = self.tr("Contacts ({patterns})").format(patterns=READABLE)
        chosen, _filter = QFileDialog.getOpenFileNames(self, self.tr("Import"), "", filters)
        if chosen:
            self.begin(chosen)

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._tell(self.tr("There is no text on the clipboard. Copy the release first, then paste it here."))
            return
        self.begin([Source(self.tr("pasted text"), text.encode())])

    def _finish(self, stored: Stored) -> None:
        ids = (*stored.new, *stored.updated)
        steps = []
        if ids:
            steps.append((self.tr("Show them"), lambda: self._show_them(ids)))
        if stored.change_set is not None:
            number_of = stored.change_set
            steps.append((self.tr("Undo"), lambda: self.office.change_with(reverse, number_of)))
        self.noticed.emit(self.work.outcome(stored), tuple(steps))
        self._go()

    def _show_them(self, ids: Sequence[int]) -> None:
        if len(ids) == 1:
            self.opened.emit(ids[0])
        else:
            self.listed.emit(ids)
