"""What a person sees: Qt Widgets on the services of directory/, without logic of its own.

application   the QApplication: theme, translations, one window a file
palette       every colour, light and dark, and which pairs are used      theme, icons   made from it
office        the open directory as the window uses it: reads at once, changes on one writer thread
actions       what can be done, each declared once: text, icon, shortcut, verb
main_window   menu, strip, navigation, list, page, foot bar, notices; tasks fill the window
table/ pages/ tasks/ widgets/
"""
