// Package hertz answers with the request's origin through hertz.
package hertz

import (
	"context"
	"log"
	"slices"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func reflectedWithCredentials(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", string(c.GetHeader("Origin"))) // want "as the logged-in user"
	c.Header("Access-Control-Allow-Credentials", "true")
	c.String(consts.StatusOK, "ok")
}

func reflectedWithoutCredentials(ctx context.Context, c *app.RequestContext) {
	origin := string(c.GetHeader("Origin"))
	c.Header("Access-Control-Allow-Origin", origin) // want "any site can read this response: "
	c.String(consts.StatusOK, "ok")
}

func nonEmptyIsNoCheck(ctx context.Context, c *app.RequestContext) {
	origin := string(c.GetHeader("Origin"))
	if origin != "" {
		c.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Response.Header.Add("Vary", "Origin")
	}
	c.String(consts.StatusOK, "ok")
}

// An early return without an Origin is no check.
func reflectingMiddleware() app.HandlerFunc {
	return func(ctx context.Context, c *app.RequestContext) {
		origin := string(c.GetHeader("Origin"))
		if origin == "" {
			c.Next(ctx)
			return
		}
		c.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Response.Header.Add("Vary", "Origin")
		if string(c.Method()) == consts.MethodOptions {
			c.AbortWithStatus(consts.StatusNoContent)
			return
		}
		c.Next(ctx)
	}
}

func anyOrigin(origin string) bool {
	return true
}

func predicateThatAllowsAll(ctx context.Context, c *app.RequestContext) {
	origin := string(c.GetHeader("Origin"))
	if anyOrigin(origin) {
		c.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.String(consts.StatusOK, "ok")
}

func wildcardWhenEmpty(ctx context.Context, c *app.RequestContext) {
	origin := string(c.GetHeader("Origin"))
	if origin == "" {
		origin = "*"
	}
	c.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	c.Header("Access-Control-Allow-Credentials", "true")
	c.String(consts.StatusOK, "ok")
}

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func listedInMap(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Origin")
	origin := string(c.GetHeader("Origin"))
	if allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.String(consts.StatusOK, "ok")
}

func equalToConstant(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Origin")
	if origin := string(c.GetHeader("Origin")); origin == "https://app.example.com" {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.String(consts.StatusOK, "ok")
}

var originList = []string{"https://app.example.com", "https://admin.example.com"}

func listedInSlice(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Origin")
	origin := string(c.GetHeader("Origin"))
	if slices.Contains(originList, origin) {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.String(consts.StatusOK, "ok")
}

func refusedEarly(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Origin")
	origin := string(c.GetHeader("Origin"))
	if !allowedOrigins[origin] {
		c.AbortWithStatus(consts.StatusForbidden)
		return
	}
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "true")
	c.String(consts.StatusOK, "ok")
}

func checkingMiddleware() app.HandlerFunc {
	return func(ctx context.Context, c *app.RequestContext) {
		c.Response.Header.Add("Vary", "Origin")
		origin := string(c.GetHeader("Origin"))
		allowed := false
		for _, known := range originList {
			if known == origin {
				allowed = true
				break
			}
		}
		if allowed {
			c.Header("Access-Control-Allow-Origin", origin)
			c.Header("Access-Control-Allow-Credentials", "true")
		}
		if string(c.Method()) == consts.MethodOptions {
			c.AbortWithStatus(consts.StatusNoContent)
			return
		}
		c.Next(ctx)
	}
}

var checkOrigin func(origin string) bool

func checkOutOfSight(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Origin")
	origin := string(c.GetHeader("Origin"))
	if checkOrigin(origin) {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.String(consts.StatusOK, "ok")
}

func originOnlyLogged(ctx context.Context, c *app.RequestContext) {
	log.Print(string(c.GetHeader("Origin")))
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Credentials", "true")
	c.String(consts.StatusOK, "ok")
}

func requestHeader(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Set("Access-Control-Allow-Origin", c.Request.Header.Get("Origin")) // want "as the logged-in user"
	c.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	c.Next(ctx)
}

func bytesReflected(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.SetBytesV("Access-Control-Allow-Origin", c.Request.Header.Peek("Origin")) // want "any site can read this response: "
	c.Next(ctx)
}

func requestHeaderListed(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Origin")
	if origin := c.Request.Header.Get("Origin"); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.Next(ctx)
}
