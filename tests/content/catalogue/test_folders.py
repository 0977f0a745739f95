from __future__ import annotations

from heelrehab.content.catalogue import resources_folder


def test_a_checkout_keeps_its_content_beside_the_sources():
    assert (resources_folder() / "exercises" / "heel_lift_bent_knees.toml").is_file()


def test_an_installed_package_carries_its_content_inside(tmp_path):
    package = tmp_path / "site-packages" / "heelrehab"
    (package / "resources").mkdir(parents=True)

    assert resources_folder(package) == package / "resources"


def test_a_package_without_content_inside_looks_beside_the_sources(tmp_path):
    assert resources_folder(tmp_path / "src" / "heelrehab") == tmp_path / "resources"
