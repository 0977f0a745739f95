"""Set up everything that HeelRehab needs, then start it.

    python3 run.py                 opens the program
    python3 run.py test [OPTIONS]  runs the tests; the options go to pytest
    python3 run.py ARGUMENTS       hands any other arguments to heelrehab

Python 3.11 or newer is all that must be there. Packages go into ``.venv`` beside this file,
at the versions and hashes of the lock files. Run it again at any time: what is there already
is not done twice.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "src"))

from heelrehab.commands.system import debian  # noqa: E402 - found only with the line above

ENVIRONMENT = ROOT / ".venv"
RUN_LOCK = ROOT / "requirements-run.lock"
TEST_LOCK = ROOT / "requirements.lock"
SYSTEM_TABLE = ROOT / "src" / "heelrehab" / "commands" / "system" / "debian.json"

OLDEST, NEWEST = (3, 11), (3, 15)
SPACE_NEEDED_BYTES = 1_500_000_000

NO_SPACE = "The disk is too full. Free about 1.5 GB, then run this again."
NO_NETWORK = "The package index could not be reached. Check the network, then run this again."
NOT_TRUSTED = (
    "The package index's certificate is not trusted here. On a network with its own certificate, "
    "name its file in SSL_CERT_FILE and PIP_CERT, then run this again."
)
WRONG_HASH = (
    "A downloaded package is not the one that was locked, so it was not installed. "
    "Try again later, or on another network."
)
FAILURES = (
    ("No space left", NO_SPACE),
    ("os error 28", NO_SPACE),
    ("DO NOT MATCH THE HASHES", WRONG_HASH),
    ("Hash mismatch", WRONG_HASH),
    ("CERTIFICATE_VERIFY_FAILED", NOT_TRUSTED),
    ("invalid peer certificate", NOT_TRUSTED),
    ("NewConnectionError", NO_NETWORK),
    ("Temporary failure", NO_NETWORK),
    ("Could not resolve", NO_NETWORK),
    ("client error (Connect)", NO_NETWORK),
    ("Read timed out", NO_NETWORK),
)
"""What a tool prints when it fails, and what that means."""


class SetupError(Exception):
    """What is missing and what to do, in sentences for the person at the terminal."""


def main(arguments: list[str]) -> int:
    """Set up what ``arguments`` need and start it; return the exit code."""
    if not is_supported(sys.version_info[:2]):
        return start([*other_interpreter(), str(ROOT / "run.py"), *arguments])
    is_test = arguments[:1] == ["test"]
    set_up(TEST_LOCK if is_test else RUN_LOCK)
    if is_test:
        os.chdir(ROOT)
        return start(test_command(arguments[1:], shutil.which("xvfb-run")))
    if not arguments and not has_display(dict(os.environ), sys.platform):
        say("There is no display here, so a tour is played without one; its pictures go to out.")
        arguments = ["tour", "out"]
    return start([str(environment_python(sys.platform)), "-m", "heelrehab", *arguments])


def is_supported(version: tuple[int, ...]) -> bool:
    """Return whether HeelRehab and its packages run on this Python version."""
    return OLDEST <= version <= NEWEST


def other_interpreter() -> list[str]:
    """Return the start of a command that runs a supported Python.

    Raises:
        SetupError: There is none on the search path, and no uv that could bring one.
    """
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found is not None and answers([found, "-c", ""]):
            return [found]
    uv = shutil.which("uv")
    if uv is not None:
        return [uv, "run", "--no-project", "--python", ">=3.11,<3.16"]
    here = ".".join(str(part) for part in sys.version_info[:3])
    message = (
        f"Python 3.11 to 3.15 is needed; this is {here}, and no other was found. "
        "Install one from your system's packages or from python.org, then run this again."
    )
    raise SetupError(message)


def has_display(environ: dict[str, str], platform: str) -> bool:
    """Return whether a window could be shown."""
    if platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environ.get(name) for name in names)


def test_command(options: list[str], xvfb_run: str | None) -> list[str]:
    """Return the command that runs the tests, on a display of their own where that can be."""
    pytest = [str(environment_python(sys.platform)), "-m", "pytest", *options]
    if xvfb_run is None:
        return pytest
    return [xvfb_run, "-a", "-s", "-screen 0 1280x800x24", *pytest]


def environment_python(platform: str) -> Path:
    """Return the path of the environment's own Python."""
    if platform == "win32":
        return ENVIRONMENT / "Scripts" / "python.exe"
    return ENVIRONMENT / "bin" / "python"


def set_up(lock: Path) -> None:
    """Bring the environment and the system to what ``lock`` needs, if they are not there yet.

    Raises:
        SetupError: Something that the program cannot do without stays missing.
    """
    python = environment_python(sys.platform)
    if not is_done(lock.name, fingerprint([lock], python)):
        install_packages(python, lock)
        for each in (lock, RUN_LOCK):  # the lock for tests holds the other one
            mark_done(each.name, fingerprint([each], python))
    if sys.platform == "linux":
        step, key = f"{lock.name}.system", fingerprint([lock, SYSTEM_TABLE], python)
        if not is_done(step, key) and complete_system(python, is_test=lock == TEST_LOCK):
            mark_done(step, key)


def fingerprint(files: list[Path], python: Path) -> str:
    """Return what changes when a file's content or the interpreter behind ``python`` does."""
    digest = hashlib.sha256(str(python.resolve()).encode())
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def is_done(step: str, key: str) -> bool:
    """Return whether ``step`` was finished for the same ``key`` before."""
    stamp = ENVIRONMENT / f"{step}.stamp"
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == key


def mark_done(step: str, key: str) -> None:
    """Remember that ``step`` is finished for ``key``."""
    (ENVIRONMENT / f"{step}.stamp").write_text(key, encoding="utf-8")


def install_packages(python: Path, lock: Path) -> None:
    """Make the environment if need be, install the locked packages, show it the source."""
    if shutil.disk_usage(ROOT).free < SPACE_NEEDED_BYTES:
        raise SetupError(NO_SPACE)
    say("Setting up HeelRehab: up to 1 GB and a minute or two, this once.")
    uv = shutil.which("uv")
    if uv is None:
        make_environment(python)
        installer = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "-q"]
    else:
        if not answers([str(python), "-c", ""]):
            run_step([uv, "venv", "--clear", "--python", sys.executable, str(ENVIRONMENT)])
        installer = [uv, "pip", "install", "--compile-bytecode", "--python", str(python)]
    run_step([*installer, "--require-hashes", "-r", str(lock)])
    packages = packages_folder(python)
    source = os.path.relpath(str(ROOT / "src"), str(packages))
    (packages / "heelrehab-source.pth").write_text(source, encoding="utf-8")


def make_environment(python: Path) -> None:
    """Make a fresh environment with pip, unless there is one whose pip answers."""
    if answers([str(python), "-m", "pip", "--version"]):
        return
    if importlib.util.find_spec("ensurepip") is None:
        add_venv_module(f"python3.{sys.version_info[1]}-venv")
    run_step([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)])


def add_venv_module(package: str) -> None:
    """Install what Debian splits off from Python.

    Raises:
        SetupError: Only the person may install it; the message has the command.
    """
    if not debian.can_install():
        todo = debian.how_to_install({package})
        message = f"Python's venv module is missing. Do this, then run this again:\n  {todo}"
        raise SetupError(message)
    install_system_packages({package})


def packages_folder(python: Path) -> Path:
    """Return the folder that the environment imports packages from."""
    question = "import sysconfig; print(sysconfig.get_path('purelib'))"
    return Path(run_step([str(python), "-c", question]).strip())


def complete_system(python: Path, *, is_test: bool) -> bool:
    """Install what Qt, and the tests if asked, lack of the system; say what stays missing.

    Returns:
        Whether nothing is left to install.

    Raises:
        SetupError: Even a window without sound or speech cannot be shown.
    """
    qt, table = packages_folder(python) / "PySide6", debian.read_table()
    wanted = debian.missing_packages(qt, debian.ALL_FILES, table)
    if is_test:
        wanted |= debian.missing_test_packages(table)
    if wanted and debian.can_install():
        install_system_packages(wanted)
        wanted = debian.missing_packages(qt, debian.ALL_FILES, table)
    if not wanted:
        return True
    todo = debian.how_to_install(wanted)
    if debian.missing_packages(qt, debian.WINDOW_FILES, table):
        message = f"The system lacks something. Do this, then run this again:\n  {todo}"
        raise SetupError(message)
    say(f"Not everything will work yet. To complete it: {todo}")
    return False


def install_system_packages(packages: set[str]) -> None:
    """Install Debian packages; what is a library's name, for want of a package's, is left out."""
    names = sorted(package for package in packages if ".so" not in package)
    say(f"Installing system packages: {' '.join(names)}")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    apt = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    run_step([*apt, "update"])
    run_step([*apt, "install", "-y", "--no-install-recommends", *names])


def answers(command: list[str]) -> bool:
    """Return whether the command runs and succeeds."""
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def run_step(command: list[str]) -> str:
    """Return what the command prints.

    Raises:
        SetupError: It failed; the message says why as far as that can be told.
    """
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SetupError(reason_of(done.stdout + done.stderr, command))
    return done.stdout


def reason_of(output: str, command: list[str]) -> str:
    """Return what to tell the person about a failed step."""
    for sign, sentence in FAILURES:
        if sign in output:
            return sentence
    last_lines = "\n".join(output.strip().splitlines()[-8:])
    return f"A step of the set-up failed: {' '.join(command)}\n{last_lines}"


def start(command: list[str]) -> int:
    """Become ``command``, or run it and return its exit code where that cannot be done."""
    if os.name == "posix":
        os.execvp(command[0], command)
    return subprocess.run(command, check=False).returncode


def say(text: str) -> None:
    """Tell the person at the terminal."""
    print(text, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetupError as error:
        sys.exit(f"HeelRehab: {error}")
    except KeyboardInterrupt:
        sys.exit("HeelRehab: stopped. Run this again to go on where it was left.")
