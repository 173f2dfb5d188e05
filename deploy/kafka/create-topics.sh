#!/bin/sh
# Makes the four topics that are missing. The directory's are compacted; the others are kept as long as a backup of a
# database may be old, so that a restored service reads on where its backup ends. Only whole segments are deleted, hence
# one a day.
set -eu
bootstrap=${1:?host:port of the broker}
thirty_five_days=3024000000
one_day=86400000

create() { # topic, then its settings
    topic=$1
    shift
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$bootstrap" --create --if-not-exists \
        --topic "$topic" --partitions 3 --replication-factor 1 "$@"
}

create samvad.stations.v1 --config cleanup.policy=compact
create samvad.qr-codes.v1 --config cleanup.policy=compact
create samvad.complaints.v1 --config retention.ms=$thirty_five_days --config segment.ms=$one_day
create samvad.notifications.v1 --config retention.ms=$thirty_five_days --config segment.ms=$one_day
