// Makes the certificates of one run: an authority's that clients can trust, and the server's that it signs.
// @ts-check

import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { isIP } from "node:net";
import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import * as x509 from "@peculiar/asn1-x509";

/**
 * All in PEM. The key of the authority is gone, so nobody can sign anything else with it.
 * @typedef {object} Certificate
 * @property {string} ca what clients must trust
 * @property {string} cert
 * @property {string} key
 *
 * @typedef {{ publicKey: x509.SubjectPublicKeyInfo, privateKey: import("node:crypto").KeyObject }} Keys
 */

const DAY = 24 * 60 * 60 * 1000;

/** Apple's platforms refuse certificates that are valid for more than 398 days. */
const DAYS = 365;

/** ecdsa-with-SHA256, RFC 5758. */
const SIGNATURE = new x509.AlgorithmIdentifier({ algorithm: "1.2.840.10045.4.3.2" });

/** commonName, RFC 5280. */
const COMMON_NAME = "2.5.4.3";

/** @returns {Keys} */
function newKeys() {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const der = publicKey.export({ type: "spki", format: "der" });
  return { publicKey: AsnConvert.parse(der, x509.SubjectPublicKeyInfo), privateKey };
}

/** @param {string} text */
function commonName(text) {
  const value = new x509.AttributeValue({ utf8String: text });
  return new x509.Name([new x509.RelativeDistinguishedName([new x509.AttributeTypeAndValue({ type: COMMON_NAME, value })])]);
}

/** The first method of RFC 5280, 4.2.1.2. @param {Keys} keys */
const keyId = ({ publicKey }) => createHash("sha1").update(Buffer.from(publicKey.subjectPublicKey)).digest();

/** @param {string} extnID @param {unknown} value @param {boolean} [critical] */
const extension = (extnID, value, critical = false) =>
  new x509.Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(value)) });

/** @param {boolean} cA @param {number} usage @param {Keys} keys */
const common = (cA, usage, keys) => [
  extension(x509.id_ce_basicConstraints, new x509.BasicConstraints(cA ? { cA, pathLenConstraint: 0 } : {}), true),
  extension(x509.id_ce_keyUsage, new x509.KeyUsage(usage), true),
  extension(x509.id_ce_subjectKeyIdentifier, new x509.SubjectKeyIdentifier(keyId(keys))),
];

/** @param {string} host */
const nameOf = (host) => new x509.GeneralName(isIP(host) === 0 ? { dNSName: host } : { iPAddress: host });

/** @param {string[]} hosts @param {Keys} authority */
const ofServer = (hosts, authority) => [
  extension(x509.id_ce_extKeyUsage, new x509.ExtendedKeyUsage([x509.id_kp_serverAuth])),
  extension(x509.id_ce_subjectAltName, new x509.SubjectAlternativeName(hosts.map(nameOf))),
  extension(
    x509.id_ce_authorityKeyIdentifier,
    new x509.AuthorityKeyIdentifier({ keyIdentifier: new x509.KeyIdentifier(keyId(authority)) }),
  ),
];

/** @param {ArrayBuffer} der */
const inPem = (der) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der)
    .toString("base64")
    .replace(/.{64}(?=.)/g, "$&\n")}\n-----END CERTIFICATE-----\n`;

/**
 * @param {x509.Name} issuer
 * @param {x509.Name} subject
 * @param {Keys} keys
 * @param {Keys} authority
 * @param {x509.Extension[]} extensions
 */
function signed(issuer, subject, { publicKey }, authority, extensions) {
  const now = Date.now();
  // A positive number: its first bit is not set.
  const serialNumber = Uint8Array.from([1, ...randomBytes(15)]).buffer;
  const tbsCertificate = new x509.TBSCertificate({
    ...{ version: x509.Version.v3, serialNumber, signature: SIGNATURE, issuer, subject },
    // Clocks of containers differ.
    validity: new x509.Validity({ notBefore: new Date(now - DAY), notAfter: new Date(now + DAYS * DAY) }),
    subjectPublicKeyInfo: publicKey,
    extensions: new x509.Extensions(extensions),
  });
  const signature = sign("sha256", Buffer.from(AsnConvert.serialize(tbsCertificate)), authority.privateKey);
  const signatureValue = Uint8Array.from(signature).buffer;
  return inPem(AsnConvert.serialize(new x509.Certificate({ tbsCertificate, signatureAlgorithm: SIGNATURE, signatureValue })));
}

/**
 * @param {string[]} hosts names and addresses of the server
 * @returns {Certificate}
 */
export function certificateFor(hosts) {
  const [authority, server] = [newKeys(), newKeys()];
  const [issuer, subject] = [commonName("graph-shifts mock, authority of one run"), commonName("graph-shifts mock")];
  const { keyCertSign, digitalSignature } = x509.KeyUsageFlags;
  const extensions = [...common(false, digitalSignature, server), ...ofServer(hosts, authority)];
  return {
    ca: signed(issuer, issuer, authority, authority, common(true, keyCertSign, authority)),
    cert: signed(issuer, subject, server, authority, extensions),
    key: String(server.privateKey.export({ type: "pkcs8", format: "pem" })),
  };
}
