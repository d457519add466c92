#include "core/images/canvas.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace core::images {

namespace {

constexpr int kFiner = 2;        // everything is drawn larger and then shrunk: smooth edges twice over
constexpr int kFractionBits = 4; // OpenCV's fixed-point coordinates

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

constexpr int kShades = 256; // more than can be told apart along one paint

std::array<cv::Vec3b, kShades> shadesOf(const Paint& paint)
{
    std::array<cv::Vec3b, kShades> shades;
    const auto steps = static_cast<double>(paint.colours.size() - 1);
    for (int shade = 0; shade < kShades; ++shade) {
        const auto at = steps * shade / (kShades - 1);
        const auto before = static_cast<std::size_t>(at);
        const auto after = std::min(before + 1, paint.colours.size() - 1);
        const auto colour = mixed(paint.colours[before], paint.colours[after], at - static_cast<double>(before));
        shades[static_cast<std::size_t>(shade)] = {colour.red, colour.green, colour.blue};
    }
    return shades;
}

} // namespace

Colour mixed(Colour from, Colour to, double share)
{
    const auto part = [share](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(a + (b - a) * share)); // never negative
    };
    return {part(from.red, to.red), part(from.green, to.green), part(from.blue, to.blue)};
}

Colour lighter(Colour colour, double share)
{
    return mixed(colour, {255, 255, 255}, share);
}

Colour darker(Colour colour, double share)
{
    return mixed(colour, {12, 14, 20}, share);
}

Contour arc(Point centre, double radiusX, double radiusY, double fromDegrees, double toDegrees)
{
    const auto steps = std::max(4, static_cast<int>(std::abs(toDegrees - fromDegrees) / 6));
    Contour contour;
    for (int step = 0; step <= steps; ++step) {
        const auto angle = radians(fromDegrees + (toDegrees - fromDegrees) * step / steps);
        contour.push_back({centre.x + radiusX * std::cos(angle), centre.y + radiusY * std::sin(angle)});
    }
    return contour;
}

Contour ellipse(Point centre, double radiusX, double radiusY)
{
    return arc(centre, radiusX, radiusY, 0, 360);
}

Contour circle(Point centre, double radius)
{
    return ellipse(centre, radius, radius);
}

Contour regularPolygon(Point centre, double radius, int corners, double turnDegrees)
{
    Contour contour;
    for (int corner = 0; corner < corners; ++corner) {
        const auto angle = radians(turnDegrees + 360.0 * corner / corners);
        contour.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
    return contour;
}

Contour roundedBox(Point topLeft, Point bottomRight, double radius)
{
    Contour contour;
    const auto corner = [&](double x, double y, double from) {
        const auto part = arc({x, y}, radius, radius, from, from + 90);
        contour.insert(contour.end(), part.begin(), part.end());
    };
    corner(bottomRight.x - radius, bottomRight.y - radius, 0);
    corner(topLeft.x + radius, bottomRight.y - radius, 90);
    corner(topLeft.x + radius, topLeft.y + radius, 180);
    corner(bottomRight.x - radius, topLeft.y + radius, 270);
    return contour;
}

struct Canvas::Surface {
    cv::Mat rgb;
    cv::Mat mask;
    Point centre;
    double scale = 1;
    double cosine = 1;
    double sine = 0;

    [[nodiscard]] Point placed(Point point) const
    {
        const auto x = (point.x - centre.x) * scale;
        const auto y = (point.y - centre.y) * scale;
        // OpenCV's whole numbers are the middles of pixels, ours their corners.
        return {(centre.x + x * cosine - y * sine) * kFiner - 0.5, (centre.y + x * sine + y * cosine) * kFiner - 0.5};
    }
    [[nodiscard]] std::vector<cv::Point> fixed(const Contour& contour) const
    {
        constexpr double kOne = 1 << kFractionBits;
        std::vector<cv::Point> points;
        for (const auto& point : contour) {
            const auto at = placed(point);
            points.emplace_back(static_cast<int>(std::lround(at.x * kOne)), static_cast<int>(std::lround(at.y * kOne)));
        }
        return points;
    }
    [[nodiscard]] cv::Rect boxOf(const std::vector<std::vector<cv::Point>>& contours, int margin) const
    {
        cv::Rect box;
        for (const auto& contour : contours) {
            const auto fine = cv::boundingRect(contour);
            const cv::Rect coarse(fine.x >> kFractionBits, fine.y >> kFractionBits, (fine.width >> kFractionBits) + 2,
                                  (fine.height >> kFractionBits) + 2);
            box = box.empty() ? coarse : box | coarse;
        }
        return cv::Rect(box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin) &
               cv::Rect({0, 0}, rgb.size());
    }
    /// Lays the paint where the mask says, inside `box`, and wipes the mask.
    void lay(const cv::Rect& box, const Paint& paint)
    {
        const auto from = placed(paint.from);
        const auto to = placed(paint.to);
        const auto length = std::max((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y), 1e-9);
        const auto acrossX = (to.x - from.x) / length * kShades;
        const auto acrossY = (to.y - from.y) / length * kShades;
        const auto shades = shadesOf(paint);
        for (int y = box.y; y < box.br().y; ++y) {
            auto* cover = mask.ptr<std::uint8_t>(y);
            auto* pixel = rgb.ptr<cv::Vec3b>(y);
            for (int x = box.x; x < box.br().x; ++x) {
                if (cover[x] == 0) continue;
                const auto place = (x - from.x) * acrossX + (y - from.y) * acrossY;
                const auto& shade = shades[static_cast<std::size_t>(std::clamp(place, 0.0, kShades - 1.0))];
                for (int part = 0; part < 3; ++part)
                    pixel[x][part] = static_cast<std::uint8_t>(
                        (pixel[x][part] * (255 - cover[x]) + shade[part] * cover[x] + 127) / 255);
                cover[x] = 0;
            }
        }
    }
};

Canvas::Canvas(int width, int height, const Paint& background) : m_surface(std::make_unique<Surface>())
{
    m_surface->rgb.create(height * kFiner, width * kFiner, CV_8UC3);
    m_surface->mask.create(m_surface->rgb.size(), CV_8U);
    m_surface->mask.setTo(255);
    m_surface->lay({{0, 0}, m_surface->rgb.size()}, background);
}

Canvas::~Canvas() = default;

void Canvas::place(Point centre, double scale, double turnDegrees)
{
    m_surface->centre = centre;
    m_surface->scale = scale;
    m_surface->cosine = std::cos(radians(turnDegrees));
    m_surface->sine = std::sin(radians(turnDegrees));
}

void Canvas::fill(const std::vector<Contour>& contours, const Paint& paint)
{
    std::vector<std::vector<cv::Point>> fixed;
    fixed.reserve(contours.size());
    for (const auto& contour : contours) fixed.push_back(m_surface->fixed(contour));
    cv::fillPoly(m_surface->mask, fixed, cv::Scalar(255), cv::LINE_AA, kFractionBits);
    m_surface->lay(m_surface->boxOf(fixed, 2), paint);
}

void Canvas::stroke(const Contour& line, double width, const Paint& paint)
{
    const std::vector<std::vector<cv::Point>> fixed{m_surface->fixed(line)};
    const auto thickness = std::max(1, static_cast<int>(std::lround(width * m_surface->scale * kFiner)));
    cv::polylines(m_surface->mask, fixed, false, cv::Scalar(255), thickness, cv::LINE_AA, kFractionBits);
    m_surface->lay(m_surface->boxOf(fixed, thickness + 2), paint);
}

void Canvas::shadow(Point centre, double radiusX, double radiusY, double strength)
{
    for (int y = 0; y < m_surface->rgb.rows; ++y) {
        auto* pixel = m_surface->rgb.ptr<cv::Vec3b>(y);
        for (int x = 0; x < m_surface->rgb.cols; ++x) {
            const auto dx = (x - centre.x * kFiner) / (radiusX * kFiner);
            const auto dy = (y - centre.y * kFiner) / (radiusY * kFiner);
            const auto inside = 1 - dx * dx - dy * dy;
            if (inside <= 0) continue;
            const auto kept = 1 - strength * inside * inside;
            for (int part = 0; part < 3; ++part)
                pixel[x][part] = cv::saturate_cast<std::uint8_t>(pixel[x][part] * kept);
        }
    }
}

Pixels Canvas::pixels() const
{
    const cv::Size size{m_surface->rgb.cols / kFiner, m_surface->rgb.rows / kFiner};
    Pixels pixels{size.width, size.height, std::vector<std::uint8_t>(static_cast<std::size_t>(size.area()) * 3)};
    cv::Mat target(size, CV_8UC3, pixels.rgb.data());
    cv::resize(m_surface->rgb, target, size, 0, 0, cv::INTER_AREA);
    return pixels;
}

} // namespace core::images
