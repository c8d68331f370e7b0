package good

import (
	"fmt"
	"net/http"
	"strconv"
	"time"
)

func wildcardsWithoutCredentials(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", "*")
	w.Header().Set("Access-Control-Allow-Headers", "*")
	w.Header().Set("Access-Control-Expose-Headers", "*")
}

func onlyWithout(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/me" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Allow-Headers", "Authorization")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Headers", "*")
	}
}

func replaced(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Headers", "*")
	w.Header().Set("Access-Control-Allow-Headers", "Authorization")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func denied(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Headers", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Del("Access-Control-Allow-Credentials")
}

// A setting says whether there are credentials.
func (c *config) chosen(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Headers", "*")
	if c.credentials {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// What the preflight asks for.
func reflected(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Headers", r.Header.Get("Access-Control-Request-Headers"))
}

// Empty members and a comma at the end are fine.
func emptyMembers(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Methods", "GET,, PUT ,DELETE,")
	w.Header().Set("Access-Control-Allow-Headers", ", X-Token")
	w.Header().Set("Access-Control-Expose-Headers", "")
}

func alwaysAllowed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Methods", "get, head, post")
}

func otherMethods(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Methods", "PUT, propfind, purge")
}

// Only lists of methods have methods.
func otherHeaders(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "get put")
	w.Header().Set("Access-Control-Allow-Headers", "put, x-token")
	w.Header().Set("Access-Control-Expose-Headers", "cookie, etag")
}

func unknownList(w http.ResponseWriter, list string) {
	w.Header().Set("Access-Control-Allow-Methods", list)
	w.Header().Set("Access-Control-Allow-Headers", fmt.Sprintf("%s %s", list, list))
}

func ages(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", "600")
}

func longAge(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", "31536000")
}

func noAge(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", "0")
}

// Outside the grammar, and yet it means what 0 does.
func negativeAge(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", "-1")
}

func ageWithBlanks(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", " 600 ")
}

var maxAge = 10 * time.Minute

func secondsOfDuration(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", strconv.Itoa(int(maxAge.Seconds())))
	w.Header().Set("Access-Control-Max-Age", strconv.FormatFloat(maxAge.Seconds(), 'f', -1, 64))
	w.Header().Set("Access-Control-Max-Age", strconv.FormatFloat(maxAge.Seconds(), 'f', 0, 64))
	w.Header().Set("Access-Control-Max-Age", fmt.Sprintf("%.0f", maxAge.Seconds()))
	w.Header().Set("Access-Control-Max-Age", fmt.Sprintf("%v", maxAge.Seconds()))
}

func secondsByDivision(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", strconv.Itoa(int(maxAge/time.Second)*1))
}

func secondsOfQuotient(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", strconv.Itoa(int(maxAge/time.Second)))
}

func secondsOfQuotientFormatted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", fmt.Sprintf("%d", maxAge/time.Second))
}

func secondsOfVariable(w http.ResponseWriter, r *http.Request) {
	seconds := (maxAge + time.Second - 1) / time.Second
	w.Header().Set("Access-Control-Max-Age", strconv.FormatInt(int64(seconds), 10))
}

func secondsInPlace(w http.ResponseWriter, age time.Duration) {
	age /= time.Second
	w.Header().Set("Access-Control-Max-Age", strconv.Itoa(int(age)))
}

// Never a duration, but what is multiplied by one elsewhere.
func secondsConverted(w http.ResponseWriter, n int) {
	age := time.Duration(n)
	w.Header().Set("X-Until", time.Now().Add(age*time.Second).String())
	w.Header().Set("Access-Control-Max-Age", strconv.Itoa(int(age)))
}

func secondsFormatted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Max-Age", fmt.Sprintf("%.0f", maxAge.Seconds()))
}

func number(w http.ResponseWriter, n int) {
	w.Header().Set("Access-Control-Max-Age", strconv.Itoa(n))
	w.Header().Set("X-Elapsed", maxAge.String())
}

func policies(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cross-Origin-Resource-Policy", "same-origin")
}

func policySite(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cross-Origin-Resource-Policy", "same-site")
}

func policyCross(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cross-Origin-Resource-Policy", " cross-origin ")
}

func otherPolicies(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cross-Origin-Opener-Policy", "Same-Origin")
	w.Header().Set("Cross-Origin-Embedder-Policy", "*")
}

// A digit is a number of seconds.
func digit(w http.ResponseWriter, n int) {
	w.Header().Set("Access-Control-Max-Age", string('0'+rune(n)))
}

func ofRune(w http.ResponseWriter, digit rune) {
	w.Header().Set("Access-Control-Max-Age", string(digit))
}
