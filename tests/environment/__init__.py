"""What the tests need around them: databases and a browser. Nothing here knows what is being tested."""
