package cors

import (
	"errors"
	"fmt"
	"net/netip"
	"strconv"
	"strings"
)

// Null is how a browser serializes an origin that it keeps to itself, such as
// that of a sandboxed frame (https://fetch.spec.whatwg.org/#origin-header).
// Every site can send it.
const Null = "null"

// A ParsedOrigin is a web origin: what a browser sends in the Origin header.
type ParsedOrigin struct {
	Scheme string // in lower case
	Host   string // in lower case; an IPv6 address has its brackets
	Port   string // empty if it is the scheme's default
}

// String returns the serialization of the origin, the only spelling that
// equals what browsers send (RFC 6454, section 6.2).
func (o ParsedOrigin) String() string {
	if o.Port == "" {
		return o.Scheme + "://" + o.Host
	}
	return o.Scheme + "://" + o.Host + ":" + o.Port
}

// ParseOrigin parses the serialization of an origin and fails if no browser
// sends s. The CORS check compares bytes
// (https://fetch.spec.whatwg.org/#cors-check, step 4), so there is one spelling
// of each origin: scheme and host in lower case, no default port, nothing
// after it (https://fetch.spec.whatwg.org/#origin-header). The error says what
// is wrong with s. "null" is no origin here; see [Null].
//
// Underscores are taken, since browsers take them, although the grammar does
// not.
func ParseOrigin(s string) (ParsedOrigin, error) {
	scheme, rest, found := strings.Cut(s, "://")
	if !found {
		return ParsedOrigin{}, errors.New("an origin begins with a scheme, such as https://")
	}
	if err := checkScheme(scheme); err != nil {
		return ParsedOrigin{}, err
	}
	if IsSocket(scheme) {
		return ParsedOrigin{}, fmt.Errorf("a page that connects by %s has come by http or https", scheme)
	}
	if strings.ContainsAny(rest, "/?#@") {
		return ParsedOrigin{}, errors.New("an origin ends after its host and port")
	}
	host, port, err := splitPort(rest)
	if err != nil {
		return ParsedOrigin{}, err
	}
	if err := checkHost(host); err != nil {
		return ParsedOrigin{}, err
	}
	if port != "" && port == defaultPorts[scheme] {
		return ParsedOrigin{}, fmt.Errorf("browsers leave out %s, the default port", port)
	}
	return ParsedOrigin{Scheme: scheme, Host: host, Port: port}, nil
}

// defaultPorts are those of the URL standard's special schemes
// (https://url.spec.whatwg.org/#special-scheme).
var defaultPorts = map[string]string{
	"ftp":   "21",
	"http":  "80",
	"https": "443",
	"ws":    "80",
	"wss":   "443",
}

// IsSocket reports whether a scheme is that of WebSockets. No page comes by it, and
// the handshake has the origin of the page
// (https://websockets.spec.whatwg.org/#concept-websocket-establish).
func IsSocket(scheme string) bool { return scheme == "ws" || scheme == "wss" }

// checkScheme follows RFC 3986, section 3.1; browsers send lower case.
func checkScheme(scheme string) error {
	for i, c := range scheme {
		switch {
		case 'a' <= c && c <= 'z':
		case i > 0 && ('0' <= c && c <= '9' || c == '+' || c == '-' || c == '.'):
		case 'A' <= c && c <= 'Z':
			return errors.New("browsers send the scheme in lower case")
		default:
			return fmt.Errorf("%q cannot be in a scheme", c)
		}
	}
	if scheme == "" {
		return errors.New("an origin begins with a scheme, such as https://")
	}
	return nil
}

// splitPort cuts a port off. It leaves the brackets of an IPv6 address alone.
func splitPort(s string) (host, port string, err error) {
	colon := strings.LastIndexByte(s, ':')
	if colon < 0 || strings.HasSuffix(s, "]") {
		return s, "", nil
	}
	host, port = s[:colon], s[colon+1:]
	n, err := strconv.ParseUint(port, 10, 16)
	if err != nil || port != strconv.FormatUint(n, 10) {
		return "", "", fmt.Errorf("%q is no port number", port)
	}
	if n == 0 { // https://fetch.spec.whatwg.org/#port-blocking
		return "", "", errors.New("browsers ask nothing of port 0")
	}
	return host, port, nil
}

// checkHost accepts what the URL standard's host serializer writes
// (https://url.spec.whatwg.org/#host-serializing).
func checkHost(host string) error {
	if strings.HasPrefix(host, "[") {
		return checkIPv6(host)
	}
	labels := strings.Split(strings.TrimSuffix(host, "."), ".")
	for _, label := range labels {
		if err := checkLabel(label); err != nil {
			return err
		}
	}
	if isNumeric(labels[len(labels)-1]) {
		// A host whose last label is a number is an IPv4 address, written
		// as four decimal numbers (https://url.spec.whatwg.org/#ends-in-a-number-checker).
		if addr, err := netip.ParseAddr(host); err != nil || !addr.Is4() {
			return errors.New("browsers write an IPv4 address as four decimal numbers")
		}
	}
	return nil
}

func checkLabel(label string) error {
	if label == "" {
		return errors.New("the host is empty or has an empty label")
	}
	for _, c := range label {
		switch {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9', c == '-', c == '_':
		case 'A' <= c && c <= 'Z':
			return errors.New("browsers send the host in lower case")
		case c == '*':
			return errors.New("browsers do not expand * within an origin")
		case c >= 0x80:
			return errors.New("browsers send an internationalized host in Punycode")
		default:
			return fmt.Errorf("%q cannot be in a host", c)
		}
	}
	return nil
}

// isNumeric reports whether label is a number to the URL standard, which
// takes hexadecimal ones too.
func isNumeric(label string) bool {
	if hex, ok := strings.CutPrefix(label, "0x"); ok {
		return strings.Trim(hex, "0123456789abcdef") == ""
	}
	return strings.Trim(label, "0123456789") == ""
}

func checkIPv6(host string) error {
	inner, ok := strings.CutSuffix(host[1:], "]")
	addr, err := netip.ParseAddr(inner)
	if !ok || err != nil || !addr.Is6() || addr.Zone() != "" || inner != ipv6String(addr) {
		return errors.New("browsers write an IPv6 address in brackets, lower case and shortened")
	}
	return nil
}

// ipv6String is the URL standard's serializer
// (https://url.spec.whatwg.org/#concept-ipv6-serializer). Unlike netip's, it
// never writes the last 32 bits in decimal.
func ipv6String(addr netip.Addr) string {
	if b := addr.As16(); addr.Is4In6() {
		return fmt.Sprintf("::ffff:%x:%x", uint16(b[12])<<8|uint16(b[13]), uint16(b[14])<<8|uint16(b[15]))
	}
	return addr.String()
}
