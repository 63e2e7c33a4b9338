-- What suppliers answered, until it is too old even to be shown as stale.
create table answer (
    request varchar(64) not null primary key,
    payload bytea not null,
    observed_at timestamp with time zone not null,
    fresh_until timestamp with time zone not null,
    stale_until timestamp with time zone not null
);
create index answer_by_stale_until on answer (stale_until, request);

-- A property as one supplier type codes it, the hotel it is shown as, and why it is taken for that hotel.
create table supplier_hotel (
    type varchar(64) not null,
    code varchar(255) not null,
    hotel varchar(64) not null,
    link varchar(32) not null,
    content bytea not null,
    primary key (type, code)
);
create index supplier_hotel_by_hotel on supplier_hotel (hotel);

-- Circles of which a supplier type's hotels are known, and since when.
create table content_area (
    type varchar(64) not null,
    latitude double precision not null,
    longitude double precision not null,
    radius_km double precision not null,
    fetched_at timestamp with time zone not null,
    primary key (type, latitude, longitude, radius_km)
);
