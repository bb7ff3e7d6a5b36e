"""Where a request comes from: past our own proxies, and as what counts as one caller."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

from aiohttp import web

from server.core.config import Settings

_IPV6_OF_ONE_PERSON = 64


def client_address(request: web.Request, settings: Settings) -> str:
    """Return the address of whoever asks: the last hop that is not one of our own proxies.

    A proxy may add a header line of its own beside the one that the caller made up, so all of them are read.
    """
    address = request.remote or ""
    lines = ",".join(request.headers.getall("X-Forwarded-For", []))
    hops = [hop.strip() for hop in lines.split(",") if hop.strip()]
    while hops and _trusted(address, settings):
        address = hops.pop()
    return address


def client_network(request: web.Request, settings: Settings) -> str:
    """Return what limits count by."""
    return network_of(client_address(request, settings))


def network_of(address: str) -> str:
    """Return what counts as one address: an IPv6 customer has a whole /64 to try from."""
    ip = _parse(address)
    if isinstance(ip, IPv6Address):
        return str(IPv6Network((int(ip), _IPV6_OF_ONE_PERSON), strict=False))
    return str(ip or address)


def _trusted(address: str, settings: Settings) -> bool:
    ip = _parse(address)
    return ip is not None and any(ip in ip_network(network) for network in settings.trusted_proxies)


def _parse(address: str) -> IPv4Address | IPv6Address | None:
    """An IPv4 address in the clothes of IPv6 (RFC 4291, 2.5.5.2), as sockets for both name it, is the IPv4 address."""
    try:
        ip = ip_address(address)
    except ValueError:
        return None
    return ip.ipv4_mapped or ip if isinstance(ip, IPv6Address) else ip
