"""Who the clients are, and which member of staff may see which of them."""
