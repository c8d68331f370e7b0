package good

import (
	"fmt"
	"log"
	"net/http"
	"net/http/cookiejar"
	"net/url"
)

func onlyValidated(name, value string) error {
	c := &http.Cookie{Name: name, Value: value, SameSite: http.SameSiteNoneMode}
	return c.Valid()
}

func onlyMeasured(value string) int {
	c := http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode}
	return len(c.String())
}

func onlyLogged(value string) {
	c := &http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode}
	log.Println(c)
}

func clientRequest(client *http.Client, value string) error {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/", nil)
	if err != nil {
		return err
	}
	req.AddCookie(&http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode})
	res, err := client.Do(req)
	if err != nil {
		return err
	}
	return res.Body.Close()
}

func clientJar(u *url.URL, value string) (*http.Client, error) {
	jar, err := cookiejar.New(nil)
	if err != nil {
		return nil, err
	}
	jar.SetCookies(u, []*http.Cookie{{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode}})
	return &http.Client{Jar: jar}, nil
}

func clientHeader(req *http.Request, value string) {
	c := http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode}
	req.Header.Set("Cookie", c.String())
}

func anotherHeader(w http.ResponseWriter) {
	w.Header().Set("X-Cookie-Sample", "sid=1; SameSite=None")
}

func printed(id string) string {
	return fmt.Sprintf("sid=%s; SameSite=None", id)
}

var documentation = "Set-Cookie: sid=1; SameSite=None"
