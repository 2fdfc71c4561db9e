"""Settings: a page, not a wizard; each field is saved on leaving it, and says itself what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from directory.errors import DirectoryError
from directory.settings import Settings, change_setting, load_settings, login, settings_file
from ui.application import LANGUAGES, Application
from ui.office import Office
from ui.tasks.task import Task
from ui.texts import plain, sentence
from ui.theme import SCHEMES, theme
from ui.widgets.buttons import button, link
from ui.widgets.card import Card
from ui.widgets.completing import CompletingEdit, Suggestion
from ui.widgets.fields import Field
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.scroll import Scroll
from ui.words import country

WIDTH, SUGGESTED = 640, 8
# each language as its speakers call it, whatever the program's own
OWN_NAMES = {"en": "English", "fr": "Français", "es": "Español", "pt": "Português", "ar": "العربية"}


class SettingsTask(Task):
    """Who you are, your office, how it looks, and where your data is."""

    def __init__(self, office: Office, window_settings: QSettings, back_text: str) -> None:
        super().__init__(self.tr("Settings"), back_text)
        self.office = office
        self.window_settings = window_settings
        self.fields: dict[str, Field] = {}
        px = theme().px
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(px(24), px(20), px(24), px(20))
        column = QVBoxLayout()
        column.setSpacing(px(16))
        stored = load_settings()
        for card in (
            self._make_person(stored),
            self._make_office(stored),
            self._make_look(),
            self._make_files(),
        ):
            card.setMaximumWidth(px(WIDTH))
            card.setMinimumWidth(px(360))
            column.addWidget(card)
        column.addStretch(1)
        row.addStretch(1)
        row.addLayout(column, 8)
        row.addStretch(1)
        self.content.addWidget(Scroll(page))
        self.foot_text.setText(self.tr("Saved when you leave a field."))

    def _make_person(self, stored: Settings) -> Card:
        card = Card(self.tr("You"))
        hint = self.tr("Shown beside what you change. Your login is {login}.").format(login=plain(login()))
        self._add_line(card, "name", self.tr("Your name"), stored.name, hint)
        return card

    def _make_office(self, stored: Settings) -> Card:
        card = Card(self.tr("Your office"))
        self._add_line(card, "organization", self.tr("Organisation"), stored.organization, "")
        home = CompletingEdit(self._suggest_countries)
        home.setText(country(stored.home_country))
        hint = self.tr("Phone numbers without a country code are read as numbers of this country.")
        self._add(card, "home_country", self.tr("Home country"), home, hint)
        home.chosen.connect(lambda chosen: self._save("home_country", chosen.text))
        home.editingFinished.connect(lambda: self._save("home_country", home.text()))
        zone = CompletingEdit(self._suggest_zones)
        zone.setText(stored.time_zone)
        hint = self.tr("Opening hours elsewhere are shown in this one as well.")
        self._add(card, "time_zone", self.tr("Time zone"), zone, hint)
        zone.chosen.connect(lambda chosen: self._save("time_zone", chosen.text))
        zone.editingFinished.connect(lambda: self._save("time_zone", zone.text()))
        languages = QComboBox()
        for code in LANGUAGES:
            languages.addItem(OWN_NAMES[code], code)
        languages.setCurrentIndex(max(0, languages.findData(stored.language)))
        languages.activated.connect(lambda _index: self._save("language", languages.currentData()))
        self._add(card, "language", self.tr("Language of press blocks and sheets"), languages, "")
        card.body.addLayout(self._make_logo(stored))
        return card

    def _make_logo(self, stored: Settings) -> QVBoxLayout:
        px = theme().px
        column = QVBoxLayout()
        column.setContentsMargins(px(13), px(6), px(13), px(6))
        self.logo_label = ElidedLabel(self._logo_text(stored.logo), "value")
        row = QHBoxLayout()
        row.addWidget(self.logo_label, 1)
        choose = button(self.tr("Choose a picture…"))
        choose.clicked.connect(self._choose_logo)
        row.addWidget(choose)
        self.logo_remover = link(self.tr("Remove"))
        self.logo_remover.clicked.connect(lambda: self._save("logo", ""))
        if not stored.logo:
            self.logo_remover.hide()
        row.addWidget(self.logo_remover)
        column.addWidget(Label(self.tr("Logo on contact sheets"), "field"))
        column.addLayout(row)
        self.logo_problem = Label("", "wrong", wraps=True)
        self.logo_problem.hide()
        column.addWidget(self.logo_problem)
        return column

    def _make_look(self) -> Card:
        card = Card(self.tr("How it looks"))
        schemes = QComboBox()
        names = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for scheme in SCHEMES:
            schemes.addItem(names[scheme], scheme)
        schemes.setCurrentIndex(schemes.findData(theme().scheme))
        schemes.activated.connect(lambda _index: self._choose_scheme(schemes.currentData()))
        self._add(card, "scheme", self.tr("Light or dark"), schemes, "")
        languages = QComboBox()
        languages.addItem(self.tr("As the system"), "")
        for code in available_languages():
            languages.addItem(OWN_NAMES[code], code)
        languages.setCurrentIndex(max(0, languages.findData(str(self.window_settings.value("window/language", "")))))
        languages.activated.connect(lambda _index: self._choose_language(languages.currentData()))
        hint = self.tr("Windows that are opened from now on speak it.")
        self._add(card, "window_language", self.tr("Language of the program"), languages, hint)
        return card

    def _make_files(self) -> Card:
        card = Card(self.tr("Where your data is"))
        file = self.office.address.file
        places: list[tuple[str, Path | None, str]] = [(self.tr("Directory"), file, self.office.name)]
        if file is not None:
            backups = file.absolute().parent / "backups"
            places.append((self.tr("Backups, the last twelve days"), backups, str(backups)))
        places.append((self.tr("Settings"), settings_file(), str(settings_file())))
        px = theme().px
        for label, place, text in places:
            row = QHBoxLayout()
            row.setContentsMargins(px(13), px(6), px(13), px(6))
            words = QVBoxLayout()
            words.addWidget(Label(label, "field"))
            words.addWidget(ElidedLabel(plain(text), "value"))
            row.addLayout(words, 1)
            if place is not None:
                show = link(self.tr("Show in folder"))
                show.setAccessibleName(self.tr("Show in folder: {what}").format(what=label))
                show.clicked.connect(lambda _checked=False, place=place: open_folder_of(place))
                row.addWidget(show, 0, Qt.AlignmentFlag.AlignBottom)
            card.body.addLayout(row)
        return card

    def _add_line(self, card: Card, name: str, label: str, value: str, hint: str) -> None:
        line = QLineEdit(plain(value))
        line.editingFinished.connect(lambda: self._save(name, line.text()))
        self._add(card, name, label, line, hint)

    def _add(self, card: Card, name: str, label: str, editor: QWidget, hint: str) -> None:
        px = theme().px
        holder = QVBoxLayout()
        holder.setContentsMargins(px(13), px(4), px(13), px(6))
        holder.setSpacing(px(2))
        field = self.fields[name] = Field(label, editor)
        holder.addWidget(field)
        if hint:
            holder.addWidget(Label(hint, "muted", wraps=True))
        card.body.addLayout(holder)

    def _save(self, name: str, value: str) -> None:
        """Keep a setting; what is wrong with it stands at its field and the old one is kept."""
        problem = ""
        try:
            stored = change_setting(name, value)
        except DirectoryError as refused:
            problem = sentence(refused.text)
            stored = load_settings()
        if name == "logo":
            self.logo_problem.setText(problem)
            self.logo_problem.setVisible(bool(problem))
            self.logo_label.setText(self._logo_text(stored.logo))
            self.logo_remover.setVisible(bool(stored.logo))
            return
        self.fields[name].set_problem(problem)
        if not problem:
            self.foot_text.setText(self.tr("Saved."))

    def _choose_logo(self) -> None:
        name, _chosen = QFileDialog.getOpenFileName(
            self, self.tr("Logo on contact sheets"), "", self.tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if name:
            self._save("logo", name)

    def _choose_scheme(self, scheme: str) -> None:
        self.window_settings.setValue("window/scheme", scheme)
        theme().choose(scheme)

    def _choose_language(self, code: str) -> None:
        self.window_settings.setValue("window/language", code)
        application = QApplication.instance()
        if isinstance(application, Application):
            application.choose_language(self.window_settings)

    def _logo_text(self, logo: str) -> str:
        return plain(Path(logo).name) if logo else self.tr("None")

    def _suggest_countries(self, text: str) -> Sequence[Suggestion]:
        from directory.countries import fold

        wanted = fold(text)
        names = sorted((country(code), code) for code in _country_codes())
        found = [(name, code) for name, code in names if fold(name).startswith(wanted) or code.lower() == wanted]
        return [Suggestion(code, name, code, "globe") for name, code in found[:SUGGESTED]]

    def _suggest_zones(self, text: str) -> Sequence[Suggestion]:
        wanted = text.strip().casefold().replace(" ", "_")
        found = [zone for zone in sorted(available_timezones()) if wanted in zone.casefold()]
        return [Suggestion(zone, zone, "", "clock") for zone in found[:SUGGESTED]]


def available_languages() -> list[str]:
    """English, and the languages that there is a translation for."""
    from ui.application import TRANSLATIONS

    made = {file.stem.partition("_")[2] for file in TRANSLATIONS.glob("liaison_*.qm")}
    return ["en", *sorted(made.intersection(LANGUAGES) - {"en"})]


def open_folder_of(place: Path) -> None:
    """Open a folder, or the folder of a file."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place if place.is_dir() else place.parent)))


def _country_codes() -> Sequence[str]:
    from directory.countries import country_names

    return list(country_names("en"))
