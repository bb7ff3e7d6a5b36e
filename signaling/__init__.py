"""Live sessions: waiting rooms, seats, and the passing on of what two browsers need to connect."""
