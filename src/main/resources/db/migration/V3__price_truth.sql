-- What came of asking a supplier once more for an offer that was shown, in the supplier's own figures.
create table recheck (
    supplier varchar(64) not null,
    checked_at timestamp with time zone not null,
    offer varchar(100) not null,
    outcome varchar(16) not null,
    seen_amount numeric(24, 6) not null,
    seen_currency varchar(3) not null,
    current_amount numeric(24, 6),
    current_currency varchar(3),
    drift double precision,
    age_ms bigint not null,
    source varchar(8) not null,
    primary key (supplier, checked_at, offer)
);
create index recheck_by_checked_at on recheck (checked_at);
