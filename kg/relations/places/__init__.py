"""What stands or happens where: verbs of standing, addresses, scenes, names, venues."""
