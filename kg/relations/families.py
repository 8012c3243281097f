"""The families of rules that read the statements of an article, in the order they are asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.relations.belonging.alliances import find_allies, find_founders
from kg.relations.belonging.belonging import find_units, find_units_of_place, find_works_on_lines
from kg.relations.belonging.departments import find_departments
from kg.relations.belonging.membership import (
    find_daughters,
    find_joined,
    find_members,
    find_membership,
    find_parts,
    find_spokesmen,
)
from kg.relations.belonging.named_parts import find_branches, find_by_name
from kg.relations.belonging.place_parts import find_place_parts, find_sections
from kg.relations.belonging.project_parts import find_project_parts
from kg.relations.belonging.subordination import find_subordinates
from kg.relations.belonging.subsidiaries import find_subsidiaries
from kg.relations.business.aid import find_aid, find_thanked
from kg.relations.business.contractors import find_contractors
from kg.relations.business.cooperation import find_cooperation, find_signers
from kg.relations.business.funding import find_givers
from kg.relations.business.investment import find_carried_investments, find_investments
from kg.relations.business.lending import find_loans
from kg.relations.business.own_projects import find_own_projects
from kg.relations.business.partners import find_partners, find_sides
from kg.relations.business.shares import find_shares
from kg.relations.business.signed import find_signed, find_signed_by_heads
from kg.relations.business.stakes import find_stakes
from kg.relations.business.supplying import find_supplies
from kg.relations.business.support import find_support
from kg.relations.events.attended import find_attended
from kg.relations.events.contests import find_contestants, find_players
from kg.relations.events.happenings import find_happenings
from kg.relations.events.meetings import find_at_meetings, find_participants
from kg.relations.events.minutes import find_in_minutes
from kg.relations.events.performing import find_performers
from kg.relations.places.addresses import find_addresses
from kg.relations.places.inner_places import find_inner_places
from kg.relations.places.locality import find_adjacent_places, find_composite, find_local_firms
from kg.relations.places.namesakes import find_namesakes
from kg.relations.places.outposts import find_outposts
from kg.relations.places.place import find_places
from kg.relations.places.sites import find_sites, find_tenants, find_told
from kg.relations.places.venues import find_venues
from kg.relations.statement import Statement
from kg.relations.view import View
from kg.relations.visits.visited import find_visited

Family = Callable[[View], Iterator[Statement]]
FAMILIES: tuple[Family, ...] = (
    find_attended,
    find_at_meetings,
    find_in_minutes,
    find_performers,
    find_contestants,
    find_visited,
    find_happenings,
    find_places,
    find_addresses,
    find_sites,
    find_tenants,
    find_told,
    find_venues,
    find_investments,
    find_carried_investments,
    find_shares,
    find_givers,
    find_stakes,
    find_cooperation,
    find_partners,
    find_signed,
    find_membership,
    find_units_of_place,
    find_works_on_lines,
    find_joined,
    find_members,
    find_daughters,
    find_units,
    find_subordinates,
    find_subsidiaries,
    find_allies,
    find_founders,
    find_project_parts,
    find_place_parts,
    find_sections,
    find_branches,
    find_parts,
    find_spokesmen,
    find_support,
    find_supplies,
    find_loans,
    find_aid,
)
# These read names, also those inside the posts that the others look past.
NAME_FAMILIES: tuple[Family, ...] = (
    find_by_name,
    find_outposts,
    find_departments,
    find_own_projects,
    find_adjacent_places,
    find_inner_places,
    find_composite,
    find_local_firms,
    find_namesakes,
)
# These need the posts that stand before names.
POST_FAMILIES: tuple[Family, ...] = (
    find_players,
    find_participants,
    find_signers,
    find_sides,
    find_signed_by_heads,
    find_contractors,
    find_thanked,
)
