-- A partner's key: what it is called, what it may do, and how often.
create table partner_key (
    id varchar(16) not null primary key,
    name varchar(100) not null,
    scopes varchar(100) not null,
    requests_per_minute integer not null,
    searches_per_day integer not null,
    origins varchar(4000) not null,
    created_at timestamp with time zone not null,
    revoked_at timestamp with time zone not null
);

-- The secrets of a key, digested: one, or for a while two when it is being rotated.
create table partner_secret (
    key_id varchar(16) not null,
    digest varchar(64) not null,
    expires_at timestamp with time zone not null,
    primary key (key_id, digest)
);

-- How much one run of one node let through for a key on a day (UTC), and in a minute; the sum over all runs counts.
create table partner_usage (
    key_id varchar(16) not null,
    used_on date not null,
    run varchar(16) not null,
    requests bigint not null,
    searches bigint not null,
    primary key (key_id, used_on, run)
);
create table partner_minute (
    key_id varchar(16) not null,
    minute_number bigint not null,
    run varchar(16) not null,
    requests bigint not null,
    primary key (key_id, minute_number, run)
);
create index partner_minute_by_minute on partner_minute (minute_number);
