-- The cheapest complete total that one search saw of a hotel, by when the search began. The basis is what totals must have
-- in common to be compared: nights, guests' country, currency and rooms, as in "2 DE EUR 2,2-5-9".
create table price_seen (
    hotel varchar(64) not null,
    basis varchar(400) not null,
    check_in date not null,
    seen_at timestamp with time zone not null,
    amount numeric(24, 6) not null,
    supplier varchar(64) not null,
    observed_at timestamp with time zone not null,
    primary key (hotel, basis, check_in, seen_at)
);
create index price_seen_by_seen_at on price_seen (seen_at);
create index price_seen_by_check_in on price_seen (check_in);

-- The newest of them for each hotel and stay; no index holds what changes of a row.
create table price_latest (
    hotel varchar(64) not null,
    basis varchar(400) not null,
    check_in date not null,
    seen_at timestamp with time zone not null,
    amount numeric(24, 6) not null,
    supplier varchar(64) not null,
    observed_at timestamp with time zone not null,
    primary key (hotel, basis, check_in)
);
create index price_latest_by_check_in on price_latest (check_in);
