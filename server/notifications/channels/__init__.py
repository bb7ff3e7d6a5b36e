"""One folder per channel, one function each; its error says whether trying again can help."""
