-- What operators have changed of suppliers: the newest per setting is in force, all of them are the audit.
create table operator_change (
    supplier varchar(64) not null,
    setting varchar(64) not null,
    changed_at timestamp with time zone not null,
    operator varchar(255) not null,
    new_value varchar(255) not null,
    primary key (supplier, setting, changed_at, operator)
);
create index operator_change_by_time on operator_change (changed_at);
