-- What the machine thinks of two supplier hotels, each by the id it has alone, the smaller id first: what follows, how
-- sure that is, and why, a reason a line.
create table hotel_link (
    one varchar(64) not null,
    other varchar(64) not null,
    outcome varchar(16) not null,
    score double precision not null,
    reasons varchar(4000) not null,
    compared_at timestamp with time zone not null,
    primary key (one, other)
);

-- What a person decided about two supplier hotels; of one with itself, that the machine has no say in what it belongs to.
-- The machine never writes here.
create table hotel_ruling (
    one varchar(64) not null,
    other varchar(64) not null,
    ruling varchar(16) not null,
    decided_by varchar(128) not null,
    decided_at timestamp with time zone not null,
    why varchar(1000) not null,
    primary key (one, other)
);
create index hotel_ruling_by_time on hotel_ruling (decided_at);

-- Every supplier hotel keeps the id that it has alone; what it is shown as follows from links and rulings. By which
-- weights it was compared with all others, empty while it waits for that.
alter table supplier_hotel drop column link;
alter table supplier_hotel add column compared varchar(16) default '' not null;
