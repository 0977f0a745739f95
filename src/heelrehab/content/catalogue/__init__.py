"""The catalogue: the content files of all folders, read on first need, faults told apart."""

from heelrehab.content.catalogue.folders import resources_folder
from heelrehab.content.catalogue.guide import GuidePage
from heelrehab.content.catalogue.opened import Catalogue, open_catalogue
from heelrehab.content.catalogue.words import MissingTranslation
from heelrehab.content.checks.exercise import ExerciseCheck

__all__ = [
    "Catalogue",
    "ExerciseCheck",
    "GuidePage",
    "MissingTranslation",
    "open_catalogue",
    "resources_folder",
]
