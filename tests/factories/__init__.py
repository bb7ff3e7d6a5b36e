"""Builders of what tests need to be there already, through the services that make it in real life."""
