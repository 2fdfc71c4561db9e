"""What is done at a next step: a task is opened, or a focal point marked as still right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from directory.answers import Answer
from ui.actions import Act
from ui.focal.board import Subject
from ui.focal.panel import FocalPanel
from ui.main_window import MainWindow
from ui.tasks.task import Task
from ui.texts import plain


class FocalDeeds(QObject):
    """The window's doings on focal points; `back_text` says where Back leads."""

    def __init__(self, window: MainWindow, back_text: Callable[[], str]) -> None:
        super().__init__(window)
        self.window, self.office, self.back_text = window, window.office, back_text

    def answer_panel(self, panel: FocalPanel) -> None:
        """Do what a panel asks for."""
        panel.stepped.connect(self.step)
        panel.new_wanted.connect(lambda: self.window.acts[Act.NAME_FOCAL_POINT].trigger())

    def step(self, step: str, subject: Subject) -> None:
        """Take a next step."""
        if step in ("appoint", "name"):
            self.name(subject)
        elif step == "alternate":
            self.name(replace(subject, duty=None), "alternate")
        elif step == "hand over" and subject.duty is not None and subject.duty.holder is not None:
            self.hand_over(subject.duty.holder.membership_id)
        elif step == "verify":
            name = plain(subject.duty.holder.name) if subject.duty and subject.duty.holder else ""
            self.verify(subject.reference, name)
        elif step == "ask" and subject.holder_id is not None:
            from ui.tasks.mailing import MailingTask

            self._show(MailingTask(self.office, [subject.holder_id], self.back_text()))

    def name(self, subject: Subject | None, rank: str = "primary") -> None:
        """Name somebody, or appoint somebody to a vacant post."""
        from ui.tasks.naming import NamingTask

        task = NamingTask(self.office, subject, self.back_text())
        task.rank.choose(rank)
        self._show(task)

    def hand_over(self, entry_id: int) -> None:
        """Hand over the work of a person, a post or a membership."""
        from ui.tasks.hand_over import HandOverTask

        self._show(HandOverTask(self.office, entry_id, self.back_text()))

    def verify(self, reference: str, name: str) -> None:
        """Mark as made sure of today."""

        def tell(_answer: Answer) -> None:
            text = self.tr("Still right, verified today: {name}.") if name else self.tr("Verified today.")
            self.window.tell(
                text.format(name=name), ((self.tr("Undo"), lambda: self.office.change("undo", rest=False)),)
            )

        self.office.change("verify", reference=reference, then=tell)

    def print(self) -> None:
        """Print or save what the section shows; from elsewhere, the coverage of all."""
        from ui.focal.board import read_board
        from ui.tasks.focal_sheet import FocalSheetTask

        panel = self.window.panel
        if not isinstance(panel, FocalPanel):
            board = self.office.read(read_board, self.office.day)
            self._show(FocalSheetTask(self.office, board, self.back_text(), is_coverage=True))
            return
        self._show(
            FocalSheetTask(
                self.office,
                panel.focal_source.board,
                self.back_text(),
                is_coverage=panel.is_coverage,
                programme_id=panel.coverage.programme.currentData() if panel.is_coverage else None,
                by=panel.coverage.columns.current(),
                query="" if panel.is_coverage else panel.search.text().strip(),
                only=() if panel.is_coverage else panel.filters,
            )
        )

    def _show(self, task: Task) -> None:
        self.window.show_task(task)

    # -- actions -----------------------------------------------------------------------------------------------------

    @property
    def _subject(self) -> Subject | None:
        panel = self.window.panel
        return panel.focused_subject() if isinstance(panel, FocalPanel) else None

    def hand_over_focused(self) -> None:
        """Hand over what is focused: a focal point's post, or the work of whoever is focused."""
        subject = self._subject
        if subject is not None and subject.duty is not None and subject.duty.holder is not None:
            self.hand_over(subject.duty.holder.membership_id)
        elif self.window.page_panel.entry_id:
            self.hand_over(self.window.page_panel.entry_id)

    def verify_focused(self) -> None:
        """Mark what is ticked or focused as still right: focal points, or all of an entry."""
        panel, subject = self.window.panel, self._subject
        if isinstance(panel, FocalPanel) and not panel.is_coverage and len(panel.ticks):
            self._verify_many(panel)
            return
        if subject is not None and subject.duty is not None:
            self.step("verify", subject)
        elif subject is None and self.window.panel.focused_id:
            self.verify(str(self.window.panel.focused_id), "")

    def _verify_many(self, panel: FocalPanel) -> None:
        references = panel.ticked_duties()
        if not references:
            self.window.tell(self.tr("Nobody holds what is ticked, so there is nothing to confirm."))
            return

        def tell(_answer: Answer) -> None:
            panel.ticks.clear()
            text = self.tr("%n still right, verified today.", "", len(references))
            self.window.tell(text, ((self.tr("Undo"), lambda: self.office.change("undo", rest=False)),))

        self.office.change("verify", reference=references, then=tell)

    def show_coverage(self) -> None:
        """The grid of the focal points."""
        self.window.show_section("focal points")
        panel = self.window.panel
        assert isinstance(panel, FocalPanel)
        panel.show_coverage(True)
