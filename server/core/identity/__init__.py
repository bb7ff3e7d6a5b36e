"""Who somebody is: staff and their sign-ins, clients' join links and seats, tickets for sockets. Not who owns what."""
