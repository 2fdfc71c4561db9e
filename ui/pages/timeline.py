"""Who held the posts of an organization: bars along the years, or the same as a list for reading and for ears."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from directory.office.page_parts import Page, PagePost, Work
from ui import icons
from ui.pages.linked import ICONS, Linked, LinkedRow
from ui.pages.pen import Pen
from ui.pages.periods import period_in_words
from ui.pages.rows import Rows
from ui.texts import plain
from ui.theme import theme
from ui.widgets.card import Card
from ui.widgets.labels import set_tip
from ui.widgets.segmented import Segmented
from ui.words import CAPACITIES, word

HEAD, ROW, BAR, TITLE_SHARE = 24, 33, 25, 0.3
LEAST_YEARS, MOST_YEARS = 2, 25


class Timeline(QWidget):
    """Posts below each other, their holders as bars; the line is today. A click opens the holder."""

    def __init__(self, pen: Pen) -> None:
        super().__init__()
        self.pen = pen
        self._posts: Sequence[PagePost] = ()
        self._day = date.min
        self._first = self._day
        self._bars: list[tuple[QRect, Work]] = []
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_posts(self, posts: Sequence[PagePost], day: date) -> None:
        """Show these posts as of a day."""
        self._posts, self._day = posts, day
        begins = [work.first for post in posts for work in post.holders if work.first is not None]
        earliest = min(begins, default=day)
        year = max(day.year - MOST_YEARS, min(earliest.year, day.year - LEAST_YEARS))
        self._first = date(year, 1, 1)
        self.updateGeometry()
        QWidget.update(self)

    def sizeHint(self) -> QSize:
        """A line for each post."""
        return QSize(theme().px(280), theme().px(HEAD + ROW * len(self._posts) + 6))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The tooltip says who and when."""
        work = self._at(event)
        set_tip(self, f"{plain(work.person.name)}, {period_in_words(work.period)}" if work else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if work else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the holder."""
        work = self._at(event)
        if work is not None:
            self.pen.opened.emit(work.person.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw years, posts, bars, today."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._bars = []
        px, look = theme().px, theme()
        box = self.rect().adjusted(px(12), 0, -px(16), 0)
        begin = round(box.width() * TITLE_SHARE)
        area = QRect(box.x() + begin, box.y(), box.width() - begin, box.height())
        self._paint_years(painter, area)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        for at, post in enumerate(self._posts):
            top = px(HEAD + ROW * at)
            painter.setFont(look.font("cell"))
            painter.setPen(look.colour("text"))
            name = painter.fontMetrics().elidedText(plain(post.title), Qt.TextElideMode.ElideRight, begin - px(8))
            place = self._mirrored(QRect(box.x(), top, begin - px(8), px(ROW)))
            painter.drawText(place, int(leading | Qt.AlignmentFlag.AlignVCenter), name)
            for work in reversed(post.holders):
                self._paint_bar(painter, area, top, work)
            if not post.now and post.vacant_since and post.period.state == "now":
                self._paint_vacancy(painter, area, top, post.vacant_since)
        self._paint_today(painter, area)
        painter.end()

    def _x(self, area: QRect, day: date) -> int:
        span = max(1, (self._day - self._first).days)
        passed = min(max(0, (day - self._first).days), span)
        return area.x() + round((area.width() - theme().px(20)) * passed / span)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _years(self, area: QRect) -> Iterator[tuple[int, int]]:
        count = self._day.year - self._first.year + 1
        room = max(1, area.width() // theme().px(44))
        step = -(-count // room)
        for year in range(self._first.year, self._day.year + 1, step):
            yield year, self._x(area, date(year, 1, 1))

    def _paint_years(self, painter: QPainter, area: QRect) -> None:
        px, look = theme().px, theme()
        painter.setFont(look.font("pill"))
        today = self._x(area, self._day)
        for year, x in self._years(area):
            painter.setPen(QPen(look.colour("hairline"), 1))
            line = self._mirrored(QRect(x, px(HEAD) - px(3), 1, area.height() - px(HEAD)))
            painter.drawLine(line.x(), line.top(), line.x(), line.bottom())
            if x + px(44) < today:
                painter.setPen(look.colour("second"))
                place = self._mirrored(QRect(x - px(2), 0, px(44), px(HEAD) - px(6)))
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(year))

    def _paint_today(self, painter: QPainter, area: QRect) -> None:
        px, look = theme().px, theme()
        x = self._x(area, self._day)
        line = self._mirrored(QRect(x, px(HEAD) - px(6), px(2), area.height() - px(HEAD)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRect(line)
        painter.setFont(look.font("pill", "strong"))
        painter.setPen(look.colour("accent"))
        place = self._mirrored(QRect(x - px(30), 0, px(60), px(HEAD) - px(6)))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), self.tr("today"))

    def _paint_bar(self, painter: QPainter, area: QRect, top: int, work: Work) -> None:
        px, look = theme().px, theme()
        left = self._x(area, work.first or self._first)
        right = self._x(area, min(work.last or self._day, self._day))
        bar = self._mirrored(QRect(left, top + px((ROW - BAR) // 2), max(right - left, px(18)), px(BAR)))
        self._bars.append((bar, work))
        is_now, is_acting = work.period.state == "now", work.capacity != "substantive"
        ground = "note_tint" if is_now and is_acting else "tint" if is_now else "sunken"
        edge = "note" if is_now and is_acting else "accent" if is_now else "hairline"
        painter.setPen(QPen(look.colour(edge), 1))
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
        painter.setFont(look.font("pill"))
        room = bar.width() - px(14)
        name = painter.fontMetrics().elidedText(plain(work.person.name), Qt.TextElideMode.ElideRight, room)
        ink = edge if is_now else "second"
        if room < px(30):
            side = min(px(13), bar.width() - px(2))
            spot = QRectF(bar.center().x() - side / 2 + 1, bar.center().y() - side / 2 + 1, side, side)
            icons.paint(painter, "clock" if is_acting else "person", look.colour(ink).name(), spot)
            return
        painter.setPen(look.colour(ink))
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(bar.adjusted(px(7), 0, -px(7), 0), int(leading | Qt.AlignmentFlag.AlignVCenter), name)

    def _paint_vacancy(self, painter: QPainter, area: QRect, top: int, since: date) -> None:
        px, look = theme().px, theme()
        left, right = self._x(area, since) + px(2), self._x(area, self._day)
        bar = self._mirrored(QRect(left, top + px((ROW - BAR) // 2), max(right - left, px(18)), px(BAR)))
        pen = QPen(look.colour("wrong"), 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.colour("wrong_tint"))
        painter.drawRoundedRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
        side = px(12)
        spot = QRectF(bar.center().x() - side / 2 + 1, bar.center().y() - side / 2 + 1, side, side)
        icons.paint(painter, "circle", look.colour("wrong").name(), spot)

    def _at(self, event: QMouseEvent) -> Work | None:
        place = event.position().toPoint()
        return next((work for bar, work in self._bars if bar.contains(place)), None)


class TimelineCard(Card):
    """Who held the posts, drawn or listed."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(self.tr("Who held them"))
        self.pen = pen
        segments = [("timeline", self.tr("Timeline"), ""), ("list", self.tr("List"), "")]
        self.views = Segmented(segments, self.tr("How it is shown"))
        self.head.addWidget(self.views)
        self.timeline = Timeline(pen)
        self.rows = Rows(lambda value: LinkedRow(pen, value), lined=True)
        self.body.addWidget(self.timeline)
        self.body.addWidget(self.rows)
        self.rows.hide()
        self.views.chosen.connect(self._choose)

    def show_page(self, page: Page) -> None:
        """Show everybody who held a post of the page."""
        posts = [post for post in page.posts if post.holders]
        self.timeline.show_posts(posts, page.day)
        self.timeline.setAccessibleName(
            "; ".join(f"{post.title}: {', '.join(work.person.name for work in post.holders)}" for post in posts)
        )
        self.rows.show_values({(post.id, work.id): self._value(post, work) for post in posts for work in post.holders})
        self.setVisible(bool(posts))

    def _value(self, post: PagePost, work: Work) -> Linked:
        capacity = "" if work.capacity == "substantive" else word(CAPACITIES, work.capacity)
        second = ", ".join(part for part in (post.title, capacity) if part)
        end, is_past = period_in_words(work.period), work.period.state == "past"
        return Linked(work.person, work.person.name, second, end, ICONS["person"], None, str(work.id), is_past)

    def _choose(self, key: str) -> None:
        self.timeline.setVisible(key == "timeline")
        self.rows.setVisible(key == "list")
