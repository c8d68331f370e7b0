// Package collected has handlers that go by the errors which others have collected.
package collected

import (
	"context"
	"errors"
	"net/http"

	"github.com/cloudwego/hertz/pkg/app"
)

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func counted(_ context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Origin")
	if !allowed[string(c.GetHeader("Origin"))] {
		c.Error(errors.New("origin"))
	}
	if len(c.Errors) > 0 {
		c.Status(http.StatusForbidden)
		return
	}
	c.Header("Access-Control-Allow-Origin", string(c.GetHeader("Origin")))
	c.Header("Access-Control-Allow-Credentials", "true")
}

func lastAlone(_ context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Origin")
	if c.Errors.Last() == nil {
		c.Header("Access-Control-Allow-Origin", string(c.GetHeader("Origin")))
		c.Header("Access-Control-Allow-Credentials", "true")
	}
}
