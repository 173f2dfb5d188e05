package org.samvad.devstack.database;

/**
 * One service's database with its two logins: the owner makes the tables, the application may only read and write rows.
 *
 * @param name such as {@code complaint}
 */
public record Database(
        String name,
        String jdbcUrl,
        String ownerUsername,
        String ownerPassword,
        String appUsername,
        String appPassword) {

    /** Without the passwords. */
    @Override
    public String toString() {
        return name + " at " + jdbcUrl;
    }
}
