"""Sends one text message through the installation's provider."""

from server.core.config import ConfigError, Settings
from server.core.web.outgoing import NotReached, is_safe_address, post
from server.notifications.channels.sms.providers import FormProvider, JsonProvider, Provider
from server.notifications.letters import NotTaken, SendText, Text


def read_provider(settings: Settings) -> Provider | None:
    """Return the provider that the settings name, None where there is none. Raises ConfigError if they are wrong."""
    if settings.sms_provider == "none":
        return None
    url = settings.sms_url.rstrip("/")
    if not is_safe_address(url):
        raise ConfigError("SUHBAT_SMS_URL must look like https://api.example.org")
    if not (settings.sms_secret and settings.sms_sender):
        raise ConfigError("SUHBAT_SMS_SECRET and SUHBAT_SMS_SENDER are needed with SUHBAT_SMS_PROVIDER")
    if settings.sms_provider == "json":
        return JsonProvider(url, settings.sms_secret, settings.sms_sender)
    if not settings.sms_account:
        raise ConfigError("SUHBAT_SMS_ACCOUNT is needed with SUHBAT_SMS_PROVIDER=form")
    return FormProvider(url, settings.sms_account, settings.sms_secret, settings.sms_sender)


def text_channel(provider: Provider) -> SendText:
    """Return the channel that hands text messages to this provider."""

    async def send(text: Text) -> str:
        request = provider.request(text)
        try:
            reply = await post(request.url, headers=request.headers, body=request.body)
        except NotReached as error:
            raise NotTaken(permanent=False) from error
        return provider.reference(reply)

    return send
