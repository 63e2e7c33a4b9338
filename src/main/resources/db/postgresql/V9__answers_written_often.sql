-- Every answer is replaced when it is asked for anew, and its expiry, which the purge finds by index, changes each time. So
-- no update can stay in its page for good; what helps is to clear dead rows early, a hundredth of the table at a time
-- rather than a fifth, and not to compress once more what is compressed already.
alter table answer set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.05);
alter table answer alter column payload set storage external;
alter table price_latest set (autovacuum_vacuum_scale_factor = 0.02, fillfactor = 80);
