"""Settings: read once from the environment into one frozen object, refused loudly if wrong.

No other module reads the environment. Every `SUHBAT_X` may instead be given as `SUHBAT_X_FILE`, a file that holds it.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address, ip_network
from pathlib import Path
from urllib.parse import urlsplit

_PREFIX = "SUHBAT_"
LOOPBACK = "127.0.0.1"


class ConfigError(Exception):
    """A setting is missing or wrong; the text names it and says what is wanted."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that differs between installations.

    `public_origin` is scheme and host as people type it, without a path; links are built from it and never from a
    request's Host. `trusted_proxies` are the networks whose X-Forwarded-For is believed. Times are in seconds.
    """

    data_dir: Path
    database_url: str
    host: str
    port: int
    public_origin: str
    demo: bool
    trusted_proxies: tuple[str, ...]
    keys_dir: Path
    smtp_url: str
    mail_sender: str
    sms_provider: str
    sms_url: str
    sms_account: str
    sms_secret: str
    sms_sender: str
    turn_secret: str
    turn_urls: tuple[str, ...]
    turn_lifetime_seconds: int
    stun_urls: tuple[str, ...]
    staff_idle_seconds: int
    rate_limits: bool
    run_worker: bool
    log_level: str

    @property
    def secure_origin(self) -> bool:
        """Whether people reach us by HTTPS: decides the cookies' names and flags."""
        return self.public_origin.startswith("https://")

    @property
    def web_dir(self) -> Path:
        """Where the built pages lie."""
        return Path(__file__).resolve().parents[2] / "web" / "dist"


class _Reader:
    """One variable at a time out of a mapping, with the `_FILE` form."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        self._known: set[str] = set()

    def text(self, name: str, default: str) -> str:
        self._known |= {_PREFIX + name, f"{_PREFIX}{name}_FILE"}
        path = self._environ.get(f"{_PREFIX}{name}_FILE")
        if path is None:
            return self._environ.get(_PREFIX + name, default)
        if _PREFIX + name in self._environ:
            raise ConfigError(f"{_PREFIX}{name} and {_PREFIX}{name}_FILE are both set: keep one")
        try:
            return Path(path).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(
                f"{_PREFIX}{name}_FILE: cannot read the file it names ({type(error).__name__})"
            ) from error

    def number(self, name: str, default: int, low: int, high: int) -> int:
        raw = self.text(name, str(default))
        if not (raw.isascii() and raw.isdigit() and low <= int(raw) <= high):
            raise ConfigError(f"{_PREFIX}{name} must be a whole number from {low} to {high}")
        return int(raw)

    def flag(self, name: str, default: bool) -> bool:
        raw = self.text(name, "true" if default else "false")
        if raw not in ("true", "false"):
            raise ConfigError(f"{_PREFIX}{name} must be true or false")
        return raw == "true"

    def choice(self, name: str, default: str, allowed: tuple[str, ...]) -> str:
        raw = self.text(name, default)
        if raw not in allowed:
            raise ConfigError(f"{_PREFIX}{name} must be one of {', '.join(allowed)}")
        return raw

    def words(self, name: str) -> tuple[str, ...]:
        return tuple(self.text(name, "").replace(",", " ").split())

    def unknown(self) -> list[str]:
        return sorted(n for n in self._environ if n.startswith(_PREFIX) and n not in self._known)


def read_settings(environ: Mapping[str, str] | None = None, *, demo: bool = False) -> Settings:
    """Read and check every setting.

    Raises ConfigError for a value out of range, an unknown `SUHBAT_` name (a typing error would otherwise pass
    unseen), and for a demo that could be reached from outside this machine.
    """
    reader = _Reader(os.environ if environ is None else environ)
    settings = _read(reader, demo)
    if reader.unknown():
        raise ConfigError(f"unknown setting: {', '.join(reader.unknown())}")
    _check(settings)
    return settings


def _read(reader: _Reader, demo: bool) -> Settings:
    base = Path(reader.text("DATA_DIR", "data")).expanduser().resolve()
    data_dir = base / "demo" if demo else base
    host = reader.text("HOST", LOOPBACK)
    port = reader.number("PORT", 8080, 0, 65535)
    return Settings(
        data_dir=data_dir,
        database_url=_database_url(reader.text("DATABASE_URL", ""), data_dir),
        host=host,
        port=port,
        public_origin=reader.text("PUBLIC_ORIGIN", "").rstrip("/") or f"http://{LOOPBACK}:{port}",
        demo=demo,
        trusted_proxies=reader.words("TRUSTED_PROXIES"),
        keys_dir=Path(reader.text("KEYS_DIR", str(data_dir / "keys"))).expanduser().resolve(),
        smtp_url=reader.text("SMTP_URL", ""),
        mail_sender=reader.text("MAIL_SENDER", ""),
        sms_provider=reader.choice("SMS_PROVIDER", "none", ("none", "form", "json")),
        sms_url=reader.text("SMS_URL", ""),
        sms_account=reader.text("SMS_ACCOUNT", ""),
        sms_secret=reader.text("SMS_SECRET", ""),
        sms_sender=reader.text("SMS_SENDER", ""),
        turn_secret=reader.text("TURN_SECRET", ""),
        turn_urls=reader.words("TURN_URLS"),
        turn_lifetime_seconds=reader.number("TURN_LIFETIME_SECONDS", 3600, 60, 86400),
        stun_urls=reader.words("STUN_URLS"),
        staff_idle_seconds=reader.number("STAFF_IDLE_SECONDS", 1800, 60, 86400),
        rate_limits=reader.flag("RATE_LIMITS", default=True),
        run_worker=reader.flag("RUN_WORKER", default=True),
        log_level=reader.choice("LOG_LEVEL", "info", ("debug", "info", "warning", "error")),
    )


def _database_url(raw: str, data_dir: Path) -> str:
    if not raw:
        return f"sqlite+aiosqlite:///{data_dir / 'suhbat.sqlite3'}"
    scheme, _, rest = raw.partition("://")
    if scheme in ("postgresql", "postgres", "postgresql+psycopg"):
        return f"postgresql+psycopg://{rest}"
    if scheme in ("sqlite", "sqlite+aiosqlite"):
        return f"sqlite+aiosqlite://{rest}"
    raise ConfigError("SUHBAT_DATABASE_URL must begin with sqlite:// or postgresql://")


def _check(settings: Settings) -> None:
    _check_origin(settings.public_origin)
    for network in settings.trusted_proxies:
        try:
            ip_network(network)
        except ValueError as error:
            raise ConfigError("SUHBAT_TRUSTED_PROXIES must hold addresses or networks") from error
    if bool(settings.turn_secret) != bool(settings.turn_urls):
        raise ConfigError("SUHBAT_TURN_SECRET and SUHBAT_TURN_URLS belong together: set both or none")
    if settings.smtp_url and not settings.mail_sender:
        raise ConfigError("SUHBAT_MAIL_SENDER is needed with SUHBAT_SMTP_URL")
    if settings.demo:
        _check_demo(settings)


def _check_origin(origin: str) -> None:
    parts = urlsplit(origin)
    if (
        parts.scheme not in ("http", "https")
        or not parts.hostname
        or parts.path
        or parts.query
        or parts.fragment
    ):
        raise ConfigError("SUHBAT_PUBLIC_ORIGIN must look like https://example.org, without a path")


def _check_demo(settings: Settings) -> None:
    """The demo signs anybody in by one click, so nobody but this machine may reach it."""
    host = urlsplit(settings.public_origin).hostname or ""
    if not _is_loopback(settings.host):
        raise ConfigError(
            "the demo listens on this machine only: unset SUHBAT_HOST, or use 'python -m server serve'"
        )
    if not _is_loopback(host):
        raise ConfigError(
            "the demo has no public origin: unset SUHBAT_PUBLIC_ORIGIN, or use 'python -m server serve'"
        )
    if settings.trusted_proxies:
        raise ConfigError("the demo does not run behind a proxy: unset SUHBAT_TRUSTED_PROXIES")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
