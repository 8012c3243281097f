"""Events and who took part in them: lists, hosts, speakers, contests, happenings, days."""
