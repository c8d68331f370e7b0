package pure

import (
	"bytes"
	"crypto/hmac"
	"crypto/subtle"
	"fmt"
	"math"
	"net"
	"net/netip"
	"net/textproto"
	"net/url"
	"path"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// functions has the functions and methods by their full names.
var functions = map[string]any{
	"strings.Clone":         strings.Clone,
	"strings.Compare":       strings.Compare,
	"strings.Contains":      strings.Contains,
	"strings.ContainsAny":   strings.ContainsAny,
	"strings.ContainsRune":  strings.ContainsRune,
	"strings.Count":         strings.Count,
	"strings.Cut":           strings.Cut,
	"strings.CutPrefix":     strings.CutPrefix,
	"strings.CutSuffix":     strings.CutSuffix,
	"strings.EqualFold":     strings.EqualFold,
	"strings.Fields":        strings.Fields,
	"strings.FieldsSeq":     func(s string) []string { return slices.Collect(strings.FieldsSeq(s)) },
	"strings.HasPrefix":     strings.HasPrefix,
	"strings.HasSuffix":     strings.HasSuffix,
	"strings.Index":         strings.Index,
	"strings.IndexAny":      strings.IndexAny,
	"strings.IndexByte":     strings.IndexByte,
	"strings.IndexRune":     strings.IndexRune,
	"strings.Join":          strings.Join,
	"strings.LastIndex":     strings.LastIndex,
	"strings.LastIndexAny":  strings.LastIndexAny,
	"strings.LastIndexByte": strings.LastIndexByte,
	"strings.Repeat":        strings.Repeat,
	"strings.Replace":       strings.Replace,
	"strings.ReplaceAll":    strings.ReplaceAll,
	"strings.Split":         strings.Split,
	"strings.SplitAfter":    strings.SplitAfter,
	"strings.SplitAfterN":   strings.SplitAfterN,
	"strings.SplitN":        strings.SplitN,
	"strings.SplitSeq":      func(s, sep string) []string { return slices.Collect(strings.SplitSeq(s, sep)) },
	"strings.Title":         strings.Title,
	"strings.ToLower":       strings.ToLower,
	"strings.ToTitle":       strings.ToTitle,
	"strings.ToUpper":       strings.ToUpper,
	"strings.Trim":          strings.Trim,
	"strings.TrimLeft":      strings.TrimLeft,
	"strings.TrimPrefix":    strings.TrimPrefix,
	"strings.TrimRight":     strings.TrimRight,
	"strings.TrimSpace":     strings.TrimSpace,
	"strings.TrimSuffix":    strings.TrimSuffix,

	"slices.BinarySearch": slices.BinarySearch[[]string],
	"slices.Contains":     slices.Contains[[]string],
	"slices.Equal":        slices.Equal[[]string],
	"slices.Index":        slices.Index[[]string],

	"bytes.Contains":  bytes.Contains,
	"bytes.Equal":     bytes.Equal,
	"bytes.EqualFold": bytes.EqualFold,
	"bytes.HasPrefix": bytes.HasPrefix,
	"bytes.HasSuffix": bytes.HasSuffix,
	"bytes.Index":     bytes.Index,

	"crypto/hmac.Equal":                 hmac.Equal,
	"crypto/subtle.ConstantTimeCompare": subtle.ConstantTimeCompare,

	"sort.SearchStrings": sort.SearchStrings,

	"strconv.Atoi":         strconv.Atoi,
	"strconv.FormatBool":   strconv.FormatBool,
	"strconv.FormatInt":    strconv.FormatInt,
	"strconv.FormatUint":   strconv.FormatUint,
	"strconv.Itoa":         strconv.Itoa,
	"strconv.ParseBool":    strconv.ParseBool,
	"strconv.ParseInt":     strconv.ParseInt,
	"strconv.Quote":        strconv.Quote,
	"strconv.QuoteToASCII": strconv.QuoteToASCII,

	"(time.Duration).Hours":        time.Duration.Hours,
	"(time.Duration).Microseconds": time.Duration.Microseconds,
	"(time.Duration).Milliseconds": time.Duration.Milliseconds,
	"(time.Duration).Minutes":      time.Duration.Minutes,
	"(time.Duration).Nanoseconds":  time.Duration.Nanoseconds,
	"(time.Duration).Round":        time.Duration.Round,
	"(time.Duration).Seconds":      time.Duration.Seconds,
	"(time.Duration).Truncate":     time.Duration.Truncate,

	"math.Ceil":  math.Ceil,
	"math.Floor": math.Floor,
	"math.Round": math.Round,
	"math.Trunc": math.Trunc,

	"unicode/utf8.RuneCountInString": utf8.RuneCountInString,
	"unicode/utf8.ValidString":       utf8.ValidString,

	"fmt.Sprint":   fmt.Sprint,
	"fmt.Sprintf":  fmt.Sprintf,
	"fmt.Sprintln": fmt.Sprintln,

	"path.Base":  path.Base,
	"path.Clean": path.Clean,
	"path.Ext":   path.Ext,
	"path.Match": path.Match,

	"path/filepath.Match": path.Match,

	"regexp.Compile":                       regexp.Compile,
	"regexp.Match":                         regexp.Match,
	"regexp.MatchString":                   regexp.MatchString,
	"regexp.MustCompile":                   regexp.MustCompile,
	"regexp.QuoteMeta":                     regexp.QuoteMeta,
	"(*regexp.Regexp).FindString":          (*regexp.Regexp).FindString,
	"(*regexp.Regexp).FindStringIndex":     (*regexp.Regexp).FindStringIndex,
	"(*regexp.Regexp).FindStringSubmatch":  (*regexp.Regexp).FindStringSubmatch,
	"(*regexp.Regexp).Match":               (*regexp.Regexp).Match,
	"(*regexp.Regexp).MatchString":         (*regexp.Regexp).MatchString,
	"(*regexp.Regexp).ReplaceAllString":    (*regexp.Regexp).ReplaceAllString,
	"(*regexp.Regexp).String":              (*regexp.Regexp).String,
	"(*net/url.URL).Hostname":              (*url.URL).Hostname,
	"(*net/url.URL).IsAbs":                 (*url.URL).IsAbs,
	"(*net/url.URL).Port":                  (*url.URL).Port,
	"(*net/url.URL).String":                (*url.URL).String,
	"net/url.Parse":                        url.Parse,
	"net/url.ParseRequestURI":              url.ParseRequestURI,
	"net.JoinHostPort":                     net.JoinHostPort,
	"net.ParseIP":                          net.ParseIP,
	"net.SplitHostPort":                    net.SplitHostPort,
	"(net.IP).IsLoopback":                  net.IP.IsLoopback,
	"(net.IP).IsPrivate":                   net.IP.IsPrivate,
	"(net.IP).String":                      net.IP.String,
	"net/netip.ParseAddr":                  netip.ParseAddr,
	"(net/netip.Addr).IsLoopback":          netip.Addr.IsLoopback,
	"(net/netip.Addr).IsPrivate":           netip.Addr.IsPrivate,
	"(net/netip.Addr).IsValid":             netip.Addr.IsValid,
	"(net/netip.Addr).String":              netip.Addr.String,
	"net/http.CanonicalHeaderKey":          textproto.CanonicalMIMEHeaderKey,
	"net/textproto.CanonicalMIMEHeaderKey": textproto.CanonicalMIMEHeaderKey,
}

// guards has functions that tell for which operands the result of another is known:
// not too large, and the same in all releases.
var guards = map[string]any{
	"strings.EqualFold":                 func(s, t string) bool { return isASCII(s) && isASCII(t) },
	"strings.Join":                      canJoin,
	"strings.Repeat":                    func(s string, n int) bool { return n >= 0 && fit(n, len(s)) },
	"strings.Replace":                   func(s, _, to string, _ int) bool { return fit(len(s)+1, len(to)) },
	"strings.ReplaceAll":                func(s, _, to string) bool { return fit(len(s)+1, len(to)) },
	"strings.Title":                     isASCII,
	"strings.ToLower":                   isASCII,
	"strings.ToTitle":                   isASCII,
	"strings.ToUpper":                   isASCII,
	"strconv.Quote":                     isASCII,
	"strconv.QuoteToASCII":              isASCII,
	"fmt.Sprintf":                       canPrint,
	"regexp.Compile":                    isPattern,
	"bytes.EqualFold":                   func(s, t []byte) bool { return isASCII(string(s)) && isASCII(string(t)) },
	"regexp.Match":                      func(p string, _ []byte) bool { return isPattern(p) },
	"regexp.MatchString":                func(p, _ string) bool { return isPattern(p) },
	"regexp.MustCompile":                isPattern,
	"(*regexp.Regexp).ReplaceAllString": func(_ *regexp.Regexp, s, to string) bool { return fit(len(s)+1, len(to)) },
	"net/url.Parse":                     isPlainURL,
	"net/url.ParseRequestURI":           isPlainURL,

	// A backslash is an escape on some systems only. What a star stands for may have a
	// slash on Windows: what matches elsewhere matches there.
	"path/filepath.Match": func(pattern, _ string) bool { return !strings.Contains(pattern, `\`) },
}

// keyOf returns what tells a value from others of its type, "" if it is none that
// an [Object] may hold.
func keyOf(v any) string {
	switch v := v.(type) {
	case *url.URL:
		return strconv.Quote(v.String())
	case *regexp.Regexp:
		return strconv.Quote(v.String())
	case net.IP:
		return strconv.Quote(string(v))
	case netip.Addr:
		return strconv.Quote(v.String())
	}
	return ""
}

// isASCII reports whether what Unicode says of a text is the same in all releases.
func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// fit reports whether so many texts of a size may be made.
func fit(n, size int) bool { return size <= 0 || n <= MaxText/size }

func canJoin(list []string, sep string) bool {
	n := len(list) * len(sep)
	for _, s := range list {
		n += len(s)
	}
	return n <= MaxText
}

// canPrint reports whether no verb of a format has a width that makes a long text.
func canPrint(format string, _ ...any) bool {
	return !strings.ContainsAny(verbs(format), "0123456789*[")
}

// verbs returns what stands between a % and its verb in a format.
func verbs(format string) string {
	var b strings.Builder
	for i := strings.IndexByte(format, '%'); i >= 0; i = strings.IndexByte(format, '%') {
		format = format[i+1:]
		n := strings.IndexFunc(format, func(r rune) bool { return r == '%' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' })
		if n < 0 {
			break
		}
		b.WriteString(format[:n])
		format = format[n+1:]
	}
	return b.String()
}

// isPattern reports whether all releases read a regular expression alike: a group
// named by (?<, since Go 1.22, and what Unicode has to say are not the same.
func isPattern(s string) bool {
	const most = 1024
	return len(s) <= most && !strings.Contains(s, "(?<") && !strings.Contains(s, `\p`) && !strings.Contains(s, `\P`) && isASCII(s)
}

// isPlainURL reports whether all releases read a URL alike: they differ in how
// strict they are with brackets, escapes, user names and colons in the host.
func isPlainURL(s string) bool {
	_, authority, _ := strings.Cut(s, "://")
	authority, _, _ = strings.Cut(authority, "/")
	return !strings.ContainsAny(s, "[]%@\\") && strings.Count(authority, ":") <= 1 && isASCII(s)
}
