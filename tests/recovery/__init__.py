"""Tests that kill the server, alone on the machine because they measure how soon it is back."""
