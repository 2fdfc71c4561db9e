"""What the cards of a page share: the page that is shown, and how they change, open, tell and ask.

Every change is a verb, or a service of directory/ that is one ChangeSet. A refusal is told where it was typed as long
as that is there, and at the foot of the window otherwise, so that none is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from directory.answers import Answer
from directory.errors import DirectoryError
from directory.office.page_parts import Page
from directory.texts import Text
from ui.office import ANOTHER_DAY, Office
from ui.texts import sentence

Then = Callable[[Answer], None]
Otherwise = Callable[[DirectoryError], None]


class Pen(QObject):
    """Signals: `opened(id)`, `noticed(text, ((label, callable), …))`, `asked(act, ids)`, as the page's."""

    opened = Signal(int)
    noticed = Signal(str, object)
    asked = Signal(str, object)

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self.office = office
        self.page: Page | None = None

    @property
    def can_write(self) -> bool:
        """Whether anything can be changed here."""
        return self.office.can_edit

    def entry(self) -> str:
        """The number of the entry whose page it is, as verbs take it."""
        assert self.page is not None
        return str(self.page.id)

    def change(
        self, who: QObject, verb: str, then: Then | None = None, otherwise: Otherwise | None = None, **given: Any
    ) -> None:
        """Run a verb; `who` hears what came of it, if it is still there."""
        self.office.change(verb, then=self._heard(who, then), otherwise=self._refused(who, otherwise), **given)

    def do(
        self,
        who: QObject,
        service: Callable[..., Any],
        then: Then | None = None,
        otherwise: Otherwise | None = None,
        **given: Any,
    ) -> None:
        """Run a service of directory/ that is one ChangeSet; nothing while another day is shown."""
        if self.office.as_of is not None:
            self._refused(who, otherwise)(DirectoryError(ANOTHER_DAY))
            return
        self.office.change_with(service, **given, then=self._heard(who, then), otherwise=self._refused(who, otherwise))

    def revise(
        self,
        who: QObject,
        reference: str,
        fields: Mapping[str, str],
        then: Then | None = None,
        otherwise: Otherwise | None = None,
        reason: str | None = None,
    ) -> None:
        """Correct fields of an entry or a part, as one change; `reason`: why two hold a post that admits one."""
        from directory.office.revising import revise

        self.do(who, revise, then, otherwise, reference=reference, fields=dict(fields), reason=reason)

    def delete(self, reference: str, shown: str) -> None:
        """Delete a part or an entry at once; the notice at the foot takes it back."""
        told = self.tr("Deleted {what}").format(what=shown)

        def tell(answer: Answer) -> None:
            went = [sentence(line) for line in answer.lines[1:]]
            self.noticed.emit(" ".join([f"{told}.", *went]) if went else told, ((self.tr("Undo"), self.undo),))

        self.change(self, "delete", tell, reference=reference)

    def undo(self) -> None:
        """Take back what was changed last."""
        self.change(self, "undo", rest=False)

    def copy(self, text: str) -> None:
        """Put one value on the clipboard and say so."""
        QGuiApplication.clipboard().setText(text)
        self.noticed.emit(self.tr("Copied {value}").format(value=text), ())

    def open_address(self, scheme: str, address: str) -> None:
        """Have the desktop dial (tel), write (mailto) or browse (https); say so where it knows no program for it."""
        url = QUrl(address) if scheme == "https" else QUrl(f"{scheme}:{address}")
        if not QDesktopServices.openUrl(url):
            told = self.tr("This computer has no program for {address}").format(address=address)
            self.noticed.emit(told, ((self.tr("Copy"), lambda: self.copy(address)),))

    def _heard(self, who: QObject, then: Then | None) -> Then | None:
        if then is None:
            return None
        return lambda answer: then(answer) if shiboken6.isValid(who) else None

    def _refused(self, who: QObject, otherwise: Otherwise | None) -> Otherwise:
        def tell(problem: DirectoryError) -> None:
            if otherwise is not None and shiboken6.isValid(who):
                otherwise(problem)
            else:
                text: Text = problem.text
                self.noticed.emit(sentence(text), ())

        return tell
